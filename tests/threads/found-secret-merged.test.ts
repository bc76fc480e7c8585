import { beforeAll, expect, test } from 'vitest';
import type { Db } from '../../db/database';
import { describeOnEachEngine } from '../support/engines';
import { anIntervention, foundProblem } from '../support/interventions';
import { TO_PUBLISHED } from '../support/report-desk';
import {
  anotherReport,
  asked,
  change,
  doing,
  everythingOf,
  finding,
  findSecret,
  INTERNAL,
  OPEN,
  open,
  own,
  TORG as TIED,
  TO_ACCEPTED,
  written,
} from '../support/taken-up';
import { REQUIRED } from '../support/written-report';

const HIDDEN = 'Larmet räcker i två timmar';
const TORG = { ...TIED, problems: [] };

describeOnEachEngine('Secret text that was merged before it was found to be secret', (engine) => {
  let db: Db;
  beforeAll(async () => {
    db = await engine.catalogue();
  });

  test('is not read in what another report says, which is said again in its own words', async () => {
    const desk = await written(db, { [OPEN]: doing(TORG) });
    await desk.take(...TO_PUBLISHED);
    const other = await anotherReport(db, desk);
    const { content } = await own(desk, 'torg');
    await other.write({ ...REQUIRED, [OPEN]: doing({ ...content, status: 'done' }) });
    await desk.take('correct');
    await desk.write({ [OPEN]: doing({ ...TORG, cause: HIDDEN }) });
    await desk.take(...TO_PUBLISHED);
    await other.take(...TO_PUBLISHED);
    expect(await open(desk, 'torg')).toMatchObject({ status: 'done', cause: HIDDEN });
    await desk.take('correct');
    await findSecret(desk);
    await desk.take(...TO_ACCEPTED);
    expect(await open(desk, 'torg')).toMatchObject({ status: 'done', cause: '' });
    expect(await everythingOf(desk, 'torg')).not.toContain(HIDDEN);
  });

  test('takes nothing away of what another report says openly', async () => {
    const desk = await written(db, { [OPEN]: doing(TORG) });
    await desk.take(...TO_PUBLISHED);
    const other = await anotherReport(db, desk);
    const { content } = await own(desk, 'torg');
    await other.write({ ...REQUIRED, [OPEN]: doing({ ...content, cause: HIDDEN }) });
    await other.take(...TO_PUBLISHED, 'correct');
    await findSecret(other);
    await other.write({ [OPEN]: doing(anIntervention('kvar')) });
    await other.take(...TO_PUBLISHED);
    expect(await open(desk, 'torg')).toMatchObject({ title: TORG.title, cause: '' });
    expect(await everythingOf(desk, 'torg')).not.toContain(HIDDEN);
  });

  test('is not read in a later edition that took it over from its own page', async () => {
    const desk = await written(db, { [OPEN]: doing(TORG) });
    await desk.take(...TO_PUBLISHED);
    await change(desk, 'torg', { cause: HIDDEN });
    await desk.take('correct');
    await desk.write({ [OPEN]: doing(anIntervention('kvar')), [INTERNAL]: doing(TORG) });
    await desk.take(...TO_PUBLISHED, 'correct');
    await findSecret(desk);
    await desk.take(...TO_PUBLISHED);
    expect(await own(desk, 'torg')).toMatchObject({ content: { title: TORG.title, cause: '' } });
    expect(await everythingOf(desk, 'torg')).not.toContain(HIDDEN);
  });

  test('is not read where the same edition said it in a section that may be read, too', async () => {
    const desk = await written(db, { [OPEN]: doing({ ...TORG, cause: HIDDEN }), [INTERNAL]: doing(TORG) });
    await desk.take(...TO_PUBLISHED, 'correct');
    await findSecret(desk);
    await desk.take(...TO_PUBLISHED);
    expect(await own(desk, 'torg')).toMatchObject({ visibility: 'internal', content: { cause: '' } });
    expect(await everythingOf(desk, 'torg')).not.toContain(HIDDEN);
  });

  test('names no problem in what others have changed', async () => {
    const desk = await written(db, {
      'brott problem': finding(foundProblem('ran', { what: HIDDEN })),
      [INTERNAL]: doing(TIED),
    });
    await desk.take(...TO_PUBLISHED, 'correct');
    await findSecret(desk);
    await desk.take(...TO_PUBLISHED, 'correct');
    expect((await change(desk, 'torg', { spent: 4 }, 'internal')).status).toBe(200);
    const { answer } = await asked(desk, 'GET', `/reports/${desk.report}/sections/personal/register-changes`);
    expect(answer.items).toMatchObject([{ id: 'torg' }]);
    expect(JSON.stringify(answer)).not.toContain(HIDDEN);
  });
});
