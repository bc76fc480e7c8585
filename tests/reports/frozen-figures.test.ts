import { expect, test } from 'vitest';
import type { Db } from '../../db/database';
import { importSurvey } from '../../server/features/imports/import-survey';
import { cellsOf, csv, DESCRIPTION, inPieces, respondents } from '../features/imports/survey-text';
import { describeOnEachEngine } from '../support/engines';
import { openReportDesk } from '../support/report-desk';
import type { Member } from '../support/signed-in';
import { question, SMALL_CATALOGUE } from '../support/small-catalogue';
import { said } from '../support/written-report';

const inBoth = (text: string) => ({ sv: text, en: text });

/** One section beside whose question stands how many have been threatened. */
const CATALOGUE = {
  ...SMALL_CATALOGUE,
  sections: [
    {
      key: 'brott',
      title: inBoth('Brott i området'),
      help: inBoth(''),
      questions: [question('kartlaggning', { statutoryParts: ['kartlaggning'], indicators: ['utsatt_hot'] })],
    },
  ],
};

/** @param seed who answers; another seed: the city has found its file to be wrong */
const takeIn = async (db: Db, seed: string, replace: boolean) => {
  const rows = respondents(600, seed).map((row) =>
    seed === 'rightly' ? { ...row, threat: row.age < '40' ? '1' : row.threat } : row,
  );
  await importSurvey(db, {
    description: DESCRIPTION,
    content: inPieces(new TextEncoder().encode(csv(rows.map(cellsOf)))),
    fileName: 'svar.csv',
    provenance: 'imported',
    replace,
    now: () => new Date('2025-01-15T12:00:00Z'),
  });
};

describeOnEachEngine('A decided report', (engine) => {
  test('keeps the figures it was decided on, and tells old and new when they are revised', async () => {
    const db = await engine.catalogue();
    await takeIn(db, 'wrongly', false);
    const desk = await openReportDesk(db, { catalogue: CATALOGUE });
    await desk.write();
    await desk.take('mark_ready', 'decide', 'submit', 'take_for_review', 'accept', 'publish');
    const { revisedFigures: none, ...before } = await desk.read(desk.reader, '/content');
    expect(none).toEqual([]);
    const [shown] = before.sections[0].questions[0].figures;
    expect(shown).toMatchObject({ indicator: { key: 'utsatt_hot' }, round: '2017', status: 'ok' });

    await takeIn(db, 'rightly', true);
    const { revisedFigures, ...after } = await desk.read(desk.reader, '/content');
    expect(after).toEqual(before);
    expect(revisedFigures).toHaveLength(1);
    expect(revisedFigures[0].before).toEqual(shown);
    expect(revisedFigures[0].now.round).toBe('2017');
    expect(revisedFigures[0].now.figure.sv).not.toBe(shown.figure.sv);

    expect((await desk.read(desk.office, '')).revisedFigures).toEqual(revisedFigures);
    const page = await desk.app.request(`/api/v1/published-reports/2025T2/${desk.organisation}`);
    expect(await page.json()).toMatchObject({ sections: before.sections, revisedFigures });
  });

  test('was told before where its text claims what the figures do not say, and its readers were not', async () => {
    const db = await engine.catalogue();
    await takeIn(db, 'wrongly', false);
    const desk = await openReportDesk(db, { catalogue: CATALOGUE });
    const sentence = 'Utsattheten för hot har ökat kraftigt.';
    await desk.write({ 'brott kartlaggning': said(sentence) });
    const claims = async (by: Member) =>
      (await desk.read(by, '/check')).findings.filter(
        ({ code }: { code: string }) => code === 'claim_not_certain',
      );
    expect(await claims(desk.author)).toMatchObject([
      {
        level: 'warning',
        section: 'brott',
        question: 'kartlaggning',
        about: { sv: expect.stringContaining(sentence) },
      },
    ]);
    expect(await claims(desk.reader)).toEqual([]);
    await desk.take('mark_ready');
  });
});
