import { beforeAll, expect, test } from 'vitest';
import type { Db } from '../../db/database';
import type { Intervention } from '../../server/domain/follow-up/intervention';
import type { RegisterChanges } from '../../server/features/report-writing/register-changes.contract';
import { describeOnEachEngine } from '../support/engines';
import { anIntervention, doneFollowUp, foundProblem } from '../support/interventions';
import { type ReportDesk, TO_PUBLISHED } from '../support/report-desk';
import {
  asked,
  change,
  doing,
  finding,
  OPEN,
  own,
  SECRET,
  TO_ACCEPTED,
  TORG,
  written,
} from '../support/taken-up';

const TITLED = { title: 'Fler vuxna vid torget', place: 'Torget', kind: 'social' } as const;

/** What the author is told of a section. */
const told = async (desk: ReportDesk, section = 'brott') => {
  const { answer } = await asked(desk, 'GET', `/reports/${desk.report}/sections/${section}/register-changes`);
  return answer as RegisterChanges;
};

/** Writes something new on its own page. */
const addOnItsPage = (desk: ReportDesk, content: Intervention) =>
  asked(desk, 'PUT', `/own-interventions/${desk.organisation}/${content.id}`, {
    ...{ revision: 0, visibility: 'internal', content },
  });

/** What it says, whichever revision it is. */
const saying = (content: object) => ({ ...content, revision: 0 });

describeOnEachEngine('What others have changed while a report was being written', (engine) => {
  let db: Db;
  beforeAll(async () => {
    db = await engine.catalogue();
  });

  test('is told by the item, with who changed it, what differs, and what then comes of it', async () => {
    const desk = await written(db, {});
    await addOnItsPage(desk, anIntervention('torg', TITLED));
    const broughtIn = anIntervention('torg', { ...TITLED, revision: 1 });
    await desk.write({ [OPEN]: doing({ ...broughtIn, status: 'done', place: 'Torgets södra del' }) });
    expect((await told(desk)).items).toEqual([]);

    const theirs = { spent: 40_000, place: 'Torget och parken', lead: desk.organisation };
    const followUps = [doneFollowUp('f1', { on: '2025-01-10' })];
    expect((await change(desk, 'torg', { ...theirs, followUps }, 'internal')).status).toBe(200);
    const { items, names } = await told(desk);
    const { name: by } = await db
      .selectFrom('people')
      .select('name')
      .where('id', '=', desk.author.id)
      .executeTakeFirstOrThrow();
    expect(items).toMatchObject([
      {
        ...{
          kind: 'intervention',
          owner: desk.organisation,
          id: 'torg',
          by,
          ownPage: true,
        },
        was: { ...TITLED, spent: null, lead: null },
        there: { ...theirs, followUps },
        here: { status: 'done', place: 'Torgets södra del' },
        becomes: { ...TITLED, ...theirs, status: 'done', place: 'Torgets södra del' },
      },
    ]);
    expect(Object.keys(names.organisations)).toEqual([desk.organisation]);

    await desk.take(...TO_ACCEPTED);
    expect(saying((await own(desk, 'torg')).content)).toEqual(saying(items[0]?.becomes ?? {}));
  });

  test('is told of a correction too, though the report itself was taken up in between', async () => {
    const desk = await written(db, {
      'brott problem': finding(foundProblem('ran')),
      [OPEN]: doing({ ...TORG, problems: ['ran', 'okant'] }),
    });
    await desk.take(...TO_PUBLISHED, 'correct');
    expect((await told(desk)).items).toEqual([]);
    await change(desk, 'torg', { cause: 'Få vuxna' });
    await desk.write({ [OPEN]: doing({ ...TORG, problems: ['ran', 'okant'], status: 'done' }) });
    const { items, names } = await told(desk);
    expect(items).toMatchObject([{ id: 'torg', there: { cause: 'Få vuxna' }, becomes: { status: 'done' } }]);
    expect(names.problems).toMatchObject({ ran: 'Problem ran' });
    await desk.take(...TO_PUBLISHED);
    expect(saying((await own(desk, 'torg')).content)).toEqual(saying(items[0]?.becomes ?? {}));
  });

  test('is told of problems, and of what the report says anew without having brought it in', async () => {
    const desk = await written(db, { 'brott problem': finding(foundProblem('ran', { where: 'Torget' })) });
    const said = await asked(desk, 'PUT', `/own-problems/${desk.organisation}/ran`, {
      ...{ revision: 0, visibility: 'internal', state: 'open' },
      content: foundProblem('ran', { where: 'Parken', cause: 'Mörkt' }),
    });
    expect(said.status).toBe(200);
    const { items } = await told(desk);
    expect(items).toMatchObject([
      {
        kind: 'problem',
        was: null,
        there: { where: 'Parken' },
        becomes: { where: 'Torget', cause: 'Mörkt' },
      },
    ]);
    await desk.take(...TO_ACCEPTED);
    const { answer } = await asked(desk, 'GET', `/own-problems/${desk.organisation}/ran`);
    expect(saying(answer.content)).toEqual(saying(items[0]?.becomes ?? {}));
  });

  test('is nothing where it was changed back', async () => {
    const desk = await written(db, {});
    await addOnItsPage(desk, anIntervention('torg', TITLED));
    await desk.write({ [OPEN]: doing(anIntervention('torg', { ...TITLED, revision: 1 })) });
    await change(desk, 'torg', { place: 'Parken' }, 'internal');
    await change(desk, 'torg', { place: TITLED.place }, 'internal');
    expect((await told(desk)).items).toEqual([]);
  });

  test('is not told of what is secret, nor to who does not write in the report', async () => {
    const desk = await written(db, {});
    await addOnItsPage(desk, anIntervention('torg', TITLED));
    await desk.write({ [SECRET]: doing(anIntervention('torg', { ...TITLED, revision: 1 })) });
    await change(desk, 'torg', { place: 'Parken' }, 'internal');
    expect(await told(desk, 'sarbarhet')).toMatchObject({ items: [] });
    const path = `/api/v1/reports/${desk.report}/sections/brott/register-changes`;
    expect((await desk.approver.ask('GET', path)).status).toBe(403);
    expect((await desk.office.ask('GET', path)).status).toBe(404);
  });
});
