import { beforeAll, expect, test } from 'vitest';
import { Indicator } from '../../server/features/indicators/indicators.contract';
import { describeOnEachEngine } from '../support/engines';
import { createTestApp } from '../support/test-app';

describeOnEachEngine('What an indicator may be mistaken for', (engine) => {
  let app: ReturnType<typeof createTestApp>;
  beforeAll(async () => {
    app = createTestApp(await engine.seeded());
  });
  const read = async (key: string) =>
    Indicator.parse(await (await app.request(`/api/v1/indicators/${key}`)).json()).lookAlikes;

  test('the two cut-offs of worry name each other, with the answers the other one counts', async () => {
    const often = await read('oro_brott_ofta');
    expect(often.sameQuestion.map(({ key }) => key)).toEqual(['oro_brott_manad']);
    expect(often.sameQuestion[0]?.countedAnswers).toHaveLength(3);
    const monthly = await read('oro_brott_manad');
    expect(monthly.sameQuestion.map(({ key }) => key)).toEqual(['oro_brott_ofta']);
    expect(monthly.sameQuestion[0]?.countedAnswers).toHaveLength(2);
  });

  test('being unsafe out late is asked about by three others, who all count otherwise', async () => {
    const { otherSurveys } = await read('otrygg_ute_sent');
    expect(otherSurveys.map(({ organiser }) => organiser)).toEqual([
      'Polisregion Stockholm',
      'Stockholms stad',
      'Brottsförebyggande rådet (Brå)',
    ]);
    for (const { difference, question, source } of otherSurveys) {
      expect(difference.sv).not.toBe('');
      expect(question?.sv).toMatch(/trygg/i);
      expect(source.url).toMatch(/^https?:\/\//);
    }
  });

  test('an age limit that no source gives is not claimed', async () => {
    const { otherSurveys } = await read('otrygg_ute_sent');
    expect(otherSurveys.map(({ ages }) => ages)).toEqual([
      { from: 16, to: 84 },
      { from: 18, to: null },
      null,
    ]);
  });

  test('an indicator whose question is not known shares it with none', async () => {
    expect((await read('otrygg_bostadsomrade')).sameQuestion).toEqual([]);
  });

  test('an indicator that nothing resembles says so', async () => {
    expect(await read('ordning_klotter')).toEqual({ sameQuestion: [], otherSurveys: [] });
  });
});
