import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Db } from '../../db/database';
import { PRESENT_MS } from '../../server/features/reports/presence.queries';
import { REPORT, REPORTING_ROUND } from '../db/report-rows';
import { describeOnEachEngine } from '../support/engines';
import type { Member } from '../support/signed-in';
import { text, writingScene } from '../support/writing-scene';
import { said, writeAnswers } from '../support/written-report';

const SECRET = '/sections/sarbarhet';
const LAW = '18 kap. 13 § OSL';

describeOnEachEngine('Beside the text of a report', (engine) => {
  let db: Db;
  let scene: Awaited<ReturnType<typeof writingScene>>;
  beforeAll(async () => {
    db = await engine.catalogue();
  });
  beforeEach(async () => {
    scene = await writingScene(db);
  });
  const readings = async ({ id }: Member) =>
    (
      await db
        .selectFrom('audit_log')
        .select('seq')
        .where('action', '=', 'secret.read')
        .where('actor_id', '=', id)
        .execute()
    ).length;

  test('who is named reads secret sections until that is taken back; readers cannot be named', async () => {
    const { ask, author, approver, reader } = scene;
    await scene.save(author, 'sarbarheter', 0, text('Reservkraften.'));
    const name = ({ id }: Member) => ask(author, 'POST', '/reviewers', { person: id });
    const status = async () => (await ask(approver, 'GET', SECRET)).status;
    expect(await status()).toBe(404);
    expect(await name(reader)).toMatchObject({ status: 422, code: 'not_a_candidate' });
    expect((await name(approver)).reviewers).toMatchObject([{ id: approver.id }]);
    expect(await status()).toBe(200);
    expect(await readings(approver)).toBe(1);
    expect((await ask(author, 'DELETE', `/reviewers/${approver.id}`)).reviewers).toEqual([]);
    expect(await status()).toBe(404);
  });

  test('remarks on a secret section are read by who reads it, which is written down; 200 at most', async () => {
    const { ask, author, colleague, approver } = scene;
    const remark = (member: Member) => ask(member, 'POST', `${SECRET}/comments`, { body: 'Stämmer det?' });
    expect(await remark(approver)).toMatchObject({ status: 404 });
    const first = await remark(author);
    expect(first).toMatchObject({ status: 200, by: { id: author.id }, resolvedAt: null });
    expect((await ask(approver, 'GET', '/comments')).comments).toEqual([]);
    expect((await ask(colleague, 'GET', '/comments')).comments).toMatchObject([{ id: first.id }]);
    expect([await readings(approver), await readings(colleague)]).toEqual([0, 1]);
    expect(await ask(colleague, 'POST', `${SECRET}/comments/${first.id}/resolution`)).toMatchObject({
      resolvedBy: expect.any(String),
    });
    const row = await db
      .selectFrom('report_comments')
      .selectAll()
      .where('id', '=', first.id)
      .executeTakeFirstOrThrow();
    await db
      .insertInto('report_comments')
      .values(Array.from({ length: 199 }, (_, index) => ({ ...row, id: `${row.id}-${index}` })))
      .execute();
    expect(await remark(author)).toMatchObject({ status: 409, code: 'too_many_comments' });
    await scene.put({ state: 'published' });
    expect(await remark(author)).toMatchObject({ status: 409, code: 'comments_closed' });
    expect((await ask(author, 'GET', '')).mayComment).toBe(false);
  });

  test('a stale save of a secret answer hands out the other’s text, which is written down', async () => {
    const { author, colleague, save } = scene;
    await save(author, 'sarbarheter', 0, text('Reservkraften.'));
    expect(await readings(colleague)).toBe(0);
    const stale = await save(colleague, 'sarbarheter', 0, text('Annat.'));
    expect(stale).toMatchObject({ status: 409, current: { value: text('Reservkraften.') } });
    expect(await readings(colleague)).toBe(1);
  });

  test('authors see who else has a section open, until they leave it or are not heard of', async () => {
    const { ask, author, colleague, save } = scene;
    await save(author, 'kartlaggning', 0, text('Rån.'));
    const sign = (member: Member, body = {}) => ask(member, 'POST', '/sections/brott/presence', body);
    expect(await sign(author)).toMatchObject({ others: [], versions: { kartlaggning: 1 } });
    expect((await sign(colleague)).others).toMatchObject([{ id: author.id }]);
    scene.pass(PRESENT_MS);
    expect((await sign(colleague)).others).toEqual([]);
    await sign(author);
    await sign(colleague, { leaving: true });
    expect((await sign(author)).others).toEqual([]);
    expect(await sign(scene.approver)).toMatchObject({ status: 403 });
  });

  test('last period’s answer stands with the class and the law of its section', async () => {
    const { ask, author, organisation } = scene;
    const { catalogue_version } = await db
      .selectFrom('reporting_rounds')
      .select('catalogue_version')
      .where('key', '=', '2025T2')
      .executeTakeFirstOrThrow();
    await db
      .insertInto('reporting_rounds')
      .values({ ...REPORTING_ROUND, catalogue_version, key: '2025T1', type: 'T1', period_to: '2025-04-30' })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const earlier = `2025T1-${organisation}`;
    await db
      .insertInto('reports')
      .values({ ...REPORT, id: earlier, round_key: '2025T1', organisation_key: organisation })
      .execute();
    await writeAnswers(
      { db, report: earlier, by: author.id, now: scene.now() },
      { 'sarbarhet sarbarheter': said('Reservkraften.') },
    );
    const { questions } = await ask(author, 'GET', SECRET);
    expect(questions[0].previous).toMatchObject({
      round: { key: '2025T1' },
      value: text('Reservkraften.'),
      confidentiality: 'secret',
      legalGround: LAW,
    });
    // This section and the earlier one.
    expect(await readings(author)).toBe(2);
    expect((await ask(author, 'GET', `${SECRET}?a=1`)).status).toBe(400);
  });

  test('the office sees each organisation by section, and who has no report', async () => {
    const { office, author, stranger, organisation, report } = scene;
    await scene.save(author, 'kartlaggning', 0, text('Rån.'));
    const matrix = await (await office.ask('GET', '/api/v1/report-matrix?round=2025T2')).json();
    expect(matrix.sections.map(({ key }: { key: string }) => key)).toEqual([
      'brott',
      'personal',
      'sarbarhet',
    ]);
    const own = matrix.rows.find((row: { report: { id: string } }) => row.report.id === report);
    expect(own.cells).toEqual(['begun', 'not_begun', 'not_begun']);
    const missing = matrix.missing.map(({ key }: { key: string }) => key);
    expect(missing).not.toContain(organisation);
    expect((await author.ask('GET', '/api/v1/report-matrix?round=2025T2')).status).toBe(403);
    expect((await stranger.ask('GET', '/api/v1/report-matrix?round=2025T2')).status).toBe(403);
  });
});
