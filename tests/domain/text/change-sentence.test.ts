import { describe, expect, test } from 'vitest';
import { judgeDifferenceToWhole } from '../../../server/domain/statistics/difference-to-whole';
import type { Estimate } from '../../../server/domain/statistics/estimate';
import { judgeSeries } from '../../../server/domain/statistics/series';
import { changeSentence } from '../../../server/domain/text/change-sentence';
import { differenceSentence } from '../../../server/domain/text/difference-sentence';
import { example, METHOD, measured, published } from '../statistics/estimates';

const SHARE = { unit: 'share', per: null } as const;

function sentence(from: Estimate, to: Estimate, breakDates: readonly string[] = []) {
  const points = [
    { round: '2017', date: '2017-04-01', estimate: from },
    { round: '2020', date: '2020-04-01', estimate: to },
  ];
  const [change] = judgeSeries(points, breakDates, METHOD).changes;
  if (change === undefined) throw new Error('two figures make a change');
  return changeSentence(change, SHARE);
}

describe('the change sentence', () => {
  test('says a certain decrease with both figures and years', () => {
    expect(sentence(published(26, 1000), published(13, 1000))).toEqual({
      sv: 'Har minskat (säkerställt): från 26 till 13 procent, 2017–2020',
      en: 'Has decreased (certain): from 26 to 13 per cent, 2017–2020',
    });
  });

  test('says a certain increase', () => {
    expect(sentence(measured(0.101, 4000), measured(0.143, 4000)).sv).toBe(
      'Har ökat (säkerställt): från 10,1 till 14,3 procent, 2017–2020',
    );
  });

  test('says that no change is certain without two numbers to be misled by', () => {
    expect(sentence(published(10, 17_669), published(10, 17_857))).toEqual({
      sv: 'Ingen säkerställd förändring',
      en: 'No certain change',
    });
  });

  test('says why it cannot be judged', () => {
    expect(sentence(published(26), published(13))).toEqual({
      sv: 'Kan inte avgöras: antalet svar är inte känt',
      en: 'Cannot be judged: the number of answers is not known',
    });
    expect(sentence(measured(0.2, 10), measured(0.2, 900)).sv).toBe(
      'Kan inte avgöras: siffran är dold, för att skydda dem som svarat',
    );
    expect(sentence(measured(0.2, 900), measured(0.4, 900), ['2020-04-01']).sv).toBe(
      'Kan inte avgöras: mätningen ändrades mellan åren',
    );
    expect(sentence(example(0.2, 900), published(13, 900)).sv).toBe(
      'Kan inte avgöras: exempeldata jämförs inte med verkliga siffror',
    );
  });
});

describe('the sentence of a district against the city', () => {
  const against = (district: Estimate, city: Estimate) =>
    differenceSentence(judgeDifferenceToWhole(district, city, METHOD), district, city, SHARE);

  test('says certainly higher, certainly lower, or not', () => {
    const city = measured(0.1, 18_000);
    expect(against(measured(0.26, 1000), city).sv).toBe(
      'Säkert högre än i hela staden: 26,0 mot 10,0 procent',
    );
    expect(against(measured(0.05, 1000), city).en).toBe(
      'Certainly lower than in the whole city: 5.0 against 10.0 per cent',
    );
    expect(against(measured(0.11, 1000), city).sv).toBe('Ingen säkerställd skillnad mot hela staden');
    expect(against(published(13), city).sv).toBe('Kan inte avgöras: antalet svar är inte känt');
  });
});
