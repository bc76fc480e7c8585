import { expect, test } from 'vitest';
import type { CatalogueDraft } from '../../server/features/question-catalogue/question-catalogue.contract';
import { REPORTING_ROUND } from '../db/report-rows';
import { describeOnEachEngine } from '../support/engines';
import { signInMember } from '../support/signed-in';
import { createTestApp } from '../support/test-app';

const OFFICE = [{ role: 'office', organisation: 'stadsledningskontoret' }] as const;
const OPEN = '/api/v1/question-catalogue';
const DRAFT = '/api/v1/catalogue-draft';

describeOnEachEngine('The question catalogue', (engine) => {
  async function company() {
    const db = await engine.catalogue();
    const app = createTestApp(db);
    const office = await signInMember({ app, db }, OFFICE);
    const begin = async (): Promise<CatalogueDraft> => await (await office.ask('POST', DRAFT)).json();
    const save = ({ rowVersion, note, content }: Pick<CatalogueDraft, 'rowVersion' | 'note' | 'content'>) =>
      office.ask('PUT', DRAFT, { rowVersion, note, content });
    const publish = (rowVersion: number) => office.ask('POST', `${DRAFT}/publication`, { rowVersion });
    const log = async () =>
      (await db.selectFrom('audit_log').select(['action', 'subject_id']).orderBy('seq').execute()).map(
        ({ action, subject_id }) => `${action} ${subject_id}`,
      );
    return { db, app, office, begin, save, publish, log };
  }
  /** The draft with another wording of its first question. */
  const reworded = (draft: CatalogueDraft, sv: string): CatalogueDraft => {
    const { sections, ...content } = draft.content;
    const [first, ...rest] = sections;
    if (first === undefined) return draft;
    const [question, ...others] = first.questions;
    if (question === undefined) return draft;
    const asked = { ...question, wording: { ...question.wording, sv } };
    return {
      ...draft,
      content: { ...content, sections: [{ ...first, questions: [asked, ...others] }, ...rest] },
    };
  };
  const code = async (response: Response) => [response.status, (await response.json()).code];

  test('is open to everyone, says that it is an example and what its lägesbilder share', async () => {
    const { app, db } = await company();
    await db.insertInto('reporting_rounds').values(REPORTING_ROUND).execute();
    const response = await app.request(OPEN);
    expect(response.headers.get('etag')).not.toBeNull();
    const { version, usedBy, content, matrix } = await response.json();
    expect([version, usedBy, content.title.sv]).toEqual([1, ['2025T2'], 'Exempelkatalog']);
    expect(matrix.pairs).toHaveLength(6);
    expect(await code(await app.request(`${OPEN}?version=2`))).toEqual([404, 'not_found']);
    const { versions } = await (await app.request(`${OPEN}/versions`)).json();
    expect(versions).toMatchObject([{ version: 1, usedBy: ['2025T2'] }]);
  });

  test('is changed by the office as its next version, while readers see the published one', async () => {
    const { app, begin, save, publish, log } = await company();
    await app.request(OPEN);
    const draft = await begin();
    expect(draft).toMatchObject({ version: 2, rowVersion: 1, faults: [] });
    const saved = await save({ ...reworded(draft, 'Vad gör ni?'), note: 'Kortare fråga' });
    expect(await saved.json()).toMatchObject({ rowVersion: 2, note: 'Kortare fråga' });
    expect((await (await app.request(OPEN)).json()).version).toBe(1);
    expect((await publish(2)).status).toBe(200);
    const newest = await (await app.request(OPEN)).json();
    expect([newest.version, newest.note]).toEqual([2, 'Kortare fråga']);
    expect(newest.content.sections[0].questions[0].wording.sv).toBe('Vad gör ni?');
    const first = await (await app.request(`${OPEN}?version=1`)).json();
    expect(first.content.sections[0].questions[0].wording.sv).not.toBe('Vad gör ni?');
    expect(await log()).toEqual(['catalogue.draft_begun 2', 'catalogue.published 2']);
  });

  test('has one draft at most, and whoever saves an old one gets the new one beside their own', async () => {
    const { office, begin, save, publish } = await company();
    const draft = await begin();
    expect(await code(await office.ask('POST', DRAFT))).toEqual([409, 'catalogue_draft_exists']);
    expect((await save(reworded(draft, 'A'))).status).toBe(200);
    const refused = await save(reworded(draft, 'B'));
    const { code: why, current } = await refused.json();
    expect([refused.status, why, current.rowVersion]).toEqual([409, 'version_conflict', 2]);
    expect(current.content.sections[0].questions[0].wording.sv).toBe('A');
    expect(await code(await publish(1))).toEqual([409, 'version_conflict']);
    expect(await code(await office.ask('DELETE', `${DRAFT}?rowVersion=1`))).toEqual([
      409,
      'version_conflict',
    ]);
  });

  test('cannot be published with faults, and each is named with its place', async () => {
    const { begin, save, publish } = await company();
    const draft = await begin();
    const sections = draft.content.sections.filter(({ key }) => key !== 'olyckor');
    const saved = await (await save({ ...draft, content: { ...draft.content, sections } })).json();
    expect(saved.faults).toContainEqual({
      path: 'kinds.1.statutoryParts.1',
      code: 'part_unanswered',
      detail: 'olyckor-mal',
    });
    const refused = await publish(2);
    expect(refused.status).toBe(422);
    const { code: why, errors } = await refused.json();
    expect([why, errors[0].code]).toEqual(['catalogue_has_faults', 'part_unanswered']);
  });

  test('can be left as it was: a draft that is dropped is gone, what is published is not', async () => {
    const { app, office, begin, log } = await company();
    await begin();
    expect(await (await office.ask('DELETE', `${DRAFT}?rowVersion=1`)).json()).toEqual({ draft: null });
    expect(await (await office.ask('GET', DRAFT)).json()).toEqual({ draft: null });
    expect(await code(await office.ask('POST', `${DRAFT}/publication`, { rowVersion: 1 }))).toEqual([
      404,
      'not_found',
    ]);
    expect((await (await app.request(OPEN)).json()).version).toBe(1);
    expect(await log()).toEqual(['catalogue.draft_begun 2', 'catalogue.draft_dropped 2']);
  });

  test('takes no text in one language only, and nothing that a catalogue does not hold', async () => {
    const { begin, save } = await company();
    const draft = await begin();
    const { content } = draft;
    const title = { sv: 'Stadens katalog' };
    expect(await code(await save({ ...draft, content: { ...content, title } as never }))).toEqual([
      422,
      'invalid_body',
    ]);
    expect(await code(await save({ ...draft, content: { ...content, secret: true } as never }))).toEqual([
      422,
      'invalid_body',
    ]);
  });
});
