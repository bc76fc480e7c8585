import { describe, expect, test } from 'vitest';
import { QUESTION_CATALOGUE } from '../../seed/catalogue/question-catalogue/question-catalogue';
import { EXAMPLE_PROGRAMME } from '../../seed/example/programme/example-programme';
import { answerFor } from '../../seed/example/reports/answer-for';
import { PLAN } from '../../seed/example/reports/plan';
import { exampleRounds } from '../../seed/example/reports/rounds';
import { seedExampleReports } from '../../seed/example/reports/seed-reports';
import { removeExample } from '../../seed/example/seed-example';
import { seedProgrammes } from '../../seed/seed-programmes';
import { isEmpty } from '../../server/domain/reporting/answer';
import { misfit } from '../../server/domain/reporting/fit-answer';
import { roundKey } from '../../server/domain/reporting/round';
import type { Compilation } from '../../server/features/compilations/compilations.contract';
import { describeOnEachEngine } from '../support/engines';

const NOW = new Date('2025-01-15T12:00:00Z');
const TELLER = {
  organisation: { key: 'farsta-stadsdelsnamnd', kind: 'district_committee' },
  round: 1,
  firstDay: '2024-04-01',
  carriedOver: null,
} as const;
const keys = (day: string) => exampleRounds(day).map(({ year, type }) => roundKey(year, type));

describe('The made-up rounds', () => {
  test('are the one that opened last and the two before it', () => {
    expect(keys('2025-10-01')).toEqual(['2024VB', '2025T1', '2025T2']);
    expect(keys('2025-01-15')).toEqual(['2024T1', '2024T2', '2024VB']);
  });

  test('have an answer of their own to each question of the delivered catalogue', () => {
    const questions = QUESTION_CATALOGUE.sections.flatMap((section) => section.questions);
    for (const [index, question] of questions.entries()) {
      const answer = answerFor(question, `seed ${index}`, TELLER);
      expect(isEmpty(answer), question.key).toBe(false);
      expect(misfit(question.answer, answer), question.key).toBeUndefined();
      expect(JSON.stringify(answer), question.key).not.toContain('finns inget påhittat svar');
    }
  });
});

const MADE_UP = [
  'reports',
  'reporting_rounds',
  'snapshot_sections',
  'committee_meetings',
  'problems',
  'interventions',
  'follow_ups',
  'committee_judgements',
  'office_judgements',
  'compilations',
] as const;

describeOnEachEngine('Example reports', (engine) => {
  test('stand where they were planned to stand, marked, by the commands people use', async () => {
    const db = await engine.seeded();
    const reports = await db
      .selectFrom('reports')
      .select(['id', 'state', 'provenance'])
      .orderBy('id')
      .execute();
    const planned = keys('2025-01-15').flatMap((round, index) =>
      (PLAN[index] ?? []).map(({ organisation, state }) => ({
        id: `${round}-${organisation}`,
        state,
        provenance: 'example',
      })),
    );
    expect(reports).toEqual(planned.sort((a, b) => (a.id < b.id ? -1 : 1)));
    const steps = await db.selectFrom('report_steps').select('provenance').distinct().execute();
    expect(steps).toEqual([{ provenance: 'example' }]);
  });

  test('are taken up, and compiled into a document that holds those that were published', async () => {
    const db = await engine.seeded();
    const { content } = await db
      .selectFrom('compilations')
      .select('content')
      .where('published_at', 'is not', null)
      .executeTakeFirstOrThrow();
    const document = JSON.parse(content) as Compilation;
    expect(document.reports).toHaveLength(PLAN[0]?.length ?? 0);
    expect(document.missing).toEqual([]);
    expect(document.interventions).not.toEqual([]);
    expect(document.judgements.goals.flatMap(({ committees }) => committees)).not.toEqual([]);
  });

  test('tell the log nothing, and mail nobody', async () => {
    const db = await engine.seeded();
    expect(
      await db.selectFrom('audit_log').select('seq').where('action', '=', 'report.step').execute(),
    ).toEqual([]);
    expect(await db.selectFrom('mails').select('id').execute()).toEqual([]);
  });

  test('can be taken out again, and come back', async () => {
    const db = await engine.seeded();
    await db.transaction().execute(removeExample);
    for (const table of MADE_UP) {
      expect(await db.selectFrom(table).selectAll().execute(), table).toEqual([]);
    }
    await db
      .transaction()
      .execute((tx) => seedProgrammes(tx, [EXAMPLE_PROGRAMME], { provenance: 'example', now: NOW }));
    await seedExampleReports(db, NOW);
    expect(await db.selectFrom('reports').select('id').execute()).toHaveLength(PLAN.flat().length);
    expect(await db.selectFrom('interventions').select('id').execute()).not.toEqual([]);
  });

  test('leave rounds alone that somebody has made', async () => {
    const db = await engine.seeded();
    await db.updateTable('reporting_rounds').set({ provenance: 'reported' }).execute();
    await db.updateTable('reports').set({ provenance: 'reported' }).execute();
    const before = await db.selectFrom('reports').selectAll().execute();
    await seedExampleReports(db, NOW);
    expect(await db.selectFrom('reports').selectAll().execute()).toEqual(before);
  });
});
