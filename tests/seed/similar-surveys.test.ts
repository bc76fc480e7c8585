import type { Kysely } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import type { Database } from '../../db/database';
import { describeOnEachEngine } from '../support/engines';

describeOnEachEngine('The surveys that look like the city’s own', (engine) => {
  let db: Kysely<Database>;
  beforeAll(async () => {
    db = await engine.seeded();
  });

  const surveys = () => db.selectFrom('similar_surveys').selectAll().orderBy('position').execute();

  test('are the police survey of the same name, the citizen survey and the national survey', async () => {
    expect((await surveys()).map(({ organiser }) => organiser)).toEqual([
      'Polisregion Stockholm',
      'Stockholms stad',
      'Brottsförebyggande rådet (Brå)',
    ]);
  });

  test('the police have asked people of 16–84 every year since 2020, by local police area', async () => {
    const [police] = await surveys();
    expect(police).toMatchObject({
      years_sv: 'varje år sedan 2020',
      age_from: 16,
      age_to: 84,
      area_kind_sv: 'lokalpolisområden',
      source_url: expect.stringContaining('https://polisen.se/'),
    });
  });

  test('the citizen survey asks adults and counts the safe', async () => {
    const [, citizens] = await surveys();
    expect(citizens).toMatchObject({ age_from: 18, age_to: null });
    expect(citizens?.difference_sv).toContain('trygga');
  });

  test('the national survey changed its method in 2017, and no age is claimed that was not found', async () => {
    const national = (await surveys())[2];
    expect(national).toMatchObject({ age_from: null, age_to: null });
    expect(national?.difference_sv).toContain('2017');
  });

  test('have none of their figures among ours', async () => {
    const names = await db.selectFrom('surveys').select('organiser').execute();
    expect(names).toEqual([{ organiser: 'Stockholms stad' }]);
    const sources = (await surveys()).map(({ source_url }) => source_url ?? '');
    expect(await db.selectFrom('sources').select('url').where('url', 'in', sources).execute()).toEqual([]);
  });

  test('each resembles at least one indicator, and says in both languages what it measures there', async () => {
    const resembled = await db.selectFrom('similar_survey_indicators').selectAll().execute();
    for (const { key } of await surveys()) {
      expect(resembled.filter(({ similar_survey_key }) => similar_survey_key === key)).not.toEqual([]);
    }
    expect(resembled.every(({ question_sv, question_en }) => question_sv && question_en)).toBe(true);
  });
});
