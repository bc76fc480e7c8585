import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../db/connect';
import type { Db } from '../../db/database';
import { SECRET } from '../support/access';
import { describeOnEachEngine } from '../support/engines';
import { startProduct } from '../support/product';
import { openTestReport } from '../support/report-company';
import { type Member, signInMember } from '../support/signed-in';
import { createTestApp, TEST_SITE } from '../support/test-app';
import { text } from '../support/writing-scene';
import { writeAnswers } from '../support/written-report';

const REPORTS = 25;
/** Of so many answers under way the server is killed once half are acknowledged. */
const SAVES = 200;
const QUESTIONS = ['kartlaggning', 'sarbarheter'];
const DECISION = {
  decidedOn: '2025-01-16',
  paragraph: '§ 6',
  outcome: 'approved',
  decidedBy: 'committee',
  wording: '',
  registryNumber: 'FAR 2025/1',
  statements: [],
};
const TIME_FOR_TWO_STARTS = 60_000;

/** What somebody was told that it had been done. */
interface Acknowledged {
  readonly saves: Map<string, number>;
  readonly states: Map<string, string>;
  count: number;
}

describeOnEachEngine('A server that is killed while people save and send', (engine) => {
  const names = (kind: string) => Array.from({ length: REPORTS }, (_, index) => `${kind}-${index}-namnd`);

  /** Half of the reports are being written; the others are ready to be decided on. */
  async function city(db: Db): Promise<{ member: Member; written: string[]; decided: string[] }> {
    const now = () => new Date();
    const roles = [...names('skriver'), ...names('beslutar')].flatMap((organisation) =>
      (['author', 'approver'] as const).map((role) => ({ role, organisation })),
    );
    const member = await signInMember({ db, app: createTestApp(db, { now }), now }, roles);
    const written: string[] = [];
    for (const organisation of names('skriver')) written.push(await openTestReport(db, organisation));
    const decided: string[] = [];
    for (const organisation of names('beslutar')) {
      const report = await openTestReport(db, organisation);
      await writeAnswers({ db, report, by: member.id, now: now() });
      decided.push(report);
    }
    await db
      .transaction()
      .execute((tx) =>
        tx.updateTable('reports').set({ state: 'ready' }).where('id', 'in', decided).execute(),
      );
    return { member, written, decided };
  }

  const start = (databaseUrl: string) =>
    startProduct({
      databaseUrl,
      env: { SESSION_SECRET: SECRET, PUBLIC_URL: TEST_SITE.address(), EXAMPLE_DATA: 'off' },
    });

  test(
    'has lost nothing that it said was done, and left nothing half done',
    async () => {
      const databaseUrl = await engine.url('catalogue');
      const db = openDatabase(databaseUrl);
      onTestFinished(() => db.destroy());
      const { member, written, decided } = await city(db);
      const product = await start(databaseUrl);
      const acknowledged: Acknowledged = { saves: new Map(), states: new Map(), count: 0 };
      let killed: Promise<void> | undefined;
      const send = async (method: string, path: string, body: object) => {
        const response = await fetch(`${product.address}/api/v1/reports/${path}`, {
          method,
          headers: { cookie: member.cookie, 'content-type': 'application/json' },
          body: JSON.stringify(body),
        });
        const answer = await response.json();
        if (response.status !== 200) throw new Error(JSON.stringify(answer));
        acknowledged.count += 1;
        if (acknowledged.count === SAVES / 2) killed = product.kill();
        return answer;
      };
      const write = async (report: string, question: string) => {
        for (let version = 0; version < SAVES / 2; version += 1) {
          const save = { version, value: text(`Text ${version + 1}`) };
          await send('PUT', `${report}/answers/${question}`, save);
          acknowledged.saves.set(`${report} ${question}`, version + 1);
        }
      };
      const decide = async (report: string) => {
        const { version, state } = await send('POST', `${report}/decisions`, { version: 1, ...DECISION });
        acknowledged.states.set(report, state);
        const sent = await send('POST', `${report}/submission`, { version });
        acknowledged.states.set(report, sent.state);
      };
      const all = await Promise.allSettled([
        ...written.flatMap((report) => QUESTIONS.map((question) => write(report, question))),
        ...decided.map(decide),
      ]);
      await killed;
      const faults = all.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));
      expect(
        faults.filter((fault) => !fault.includes('fetch failed') && !fault.includes('terminated')),
      ).toEqual([]);

      const again = await start(databaseUrl);
      onTestFinished(async () => {
        await again.stop();
      });
      const answers = await db
        .selectFrom('answers')
        .select(['report_id', 'question_key', 'value', 'version'])
        .where('report_id', 'in', written)
        .execute();
      const stored = new Map(answers.map((row) => [`${row.report_id} ${row.question_key}`, row]));
      expect(acknowledged.saves.size).toBeGreaterThan(0);
      for (const [place, version] of acknowledged.saves) {
        const row = stored.get(place);
        // One more may have been stored than could be told.
        expect([version, version + 1]).toContain(row?.version);
        expect(row?.value).toBe(JSON.stringify(text(`Text ${row?.version}`)));
      }
      await expectWhole(db, decided, acknowledged);
      const response = await fetch(`${again.address}/api/v1/reports`, { headers: { cookie: member.cookie } });
      expect((await response.json()).reports).toHaveLength(2 * REPORTS);
    },
    TIME_FOR_TWO_STARTS,
  );
});

const ORDER = ['ready', 'decided', 'submitted'];

/** Each report is where its steps, its decision, what was frozen and the log say it is, and no further back than was told. */
async function expectWhole(db: Db, reports: readonly string[], { states }: Acknowledged): Promise<void> {
  const of = <Row extends { readonly report_id: string }>(rows: readonly Row[], id: string) =>
    rows.filter(({ report_id }) => report_id === id);
  const rows = await db
    .selectFrom('reports')
    .select(['id', 'state', 'version'])
    .where('id', 'in', reports)
    .execute();
  const steps = await db
    .selectFrom('report_steps')
    .select(['report_id', 'to_state'])
    .orderBy('seq')
    .execute();
  const decisions = await db.selectFrom('decisions').select(['report_id', 'snapshot_id']).execute();
  const snapshots = await db.selectFrom('report_snapshots').select(['report_id', 'id']).execute();
  const sections = await db.selectFrom('snapshot_sections').select('snapshot_id').execute();
  const logged = await db
    .selectFrom('audit_log')
    .select('subject_id')
    .where('action', '=', 'report.step')
    .execute();
  for (const { id, state, version } of rows) {
    const taken = ORDER.indexOf(state);
    expect(taken).toBeGreaterThanOrEqual(ORDER.indexOf(states.get(id) ?? 'ready'));
    expect([id, version]).toEqual([id, taken + 1]);
    expect(of(steps, id).map(({ to_state }) => to_state)).toEqual(ORDER.slice(1, taken + 1));
    expect(logged.filter(({ subject_id }) => subject_id === id)).toHaveLength(taken);
    const frozen = of(snapshots, id);
    expect(frozen).toHaveLength(Math.min(taken, 1));
    expect(of(decisions, id).map(({ snapshot_id }) => snapshot_id)).toEqual(frozen.map((own) => own.id));
    for (const own of frozen)
      expect(sections.filter(({ snapshot_id }) => snapshot_id === own.id)).toHaveLength(3);
  }
  const { seq } = await db.selectFrom('audit_head').select('seq').executeTakeFirstOrThrow();
  const { count } = await db
    .selectFrom('audit_log')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  expect(count).toBe(seq);
}
