import { describe, expect, test } from 'vitest';
import type { Estimate } from '../../../server/domain/statistics/estimate';
import { judgeSeries } from '../../../server/domain/statistics/series';
import { METHOD, measured, published } from './estimates';

const at = (round: string, estimate: Estimate) => ({ round, date: `${round}-04-01`, estimate });

describe('a series', () => {
  test('judges every step and then the latest against the first', () => {
    const { changes } = judgeSeries(
      [at('2014', measured(0.1, 3000)), at('2017', measured(0.2, 3000)), at('2020', measured(0.15, 3000))],
      [],
      METHOD,
    );
    expect(changes.map(({ from, to, judgement }) => [from.round, to.round, judgement.verdict])).toEqual([
      ['2014', '2017', 'increased'],
      ['2017', '2020', 'decreased'],
      ['2014', '2020', 'increased'],
    ]);
  });

  test('with two figures has one change', () => {
    const { changes } = judgeSeries([at('2017', published(26)), at('2020', published(13))], [], METHOD);
    expect(changes).toHaveLength(1);
  });

  test('two rounds on either side of a break are never compared', () => {
    const points = [
      at('2017', measured(0.1, 3000)),
      at('2020', measured(0.2, 3000)),
      at('2023', measured(0.4, 3000)),
    ];
    const { changes } = judgeSeries(points, ['2023-04-01'], METHOD);
    expect(changes.map(({ judgement }) => judgement.reason ?? judgement.verdict)).toEqual([
      'increased',
      'series_break',
      'series_break',
    ]);
  });

  test('a break in a round without a figure still parts its neighbours', () => {
    const points = [at('2017', measured(0.1, 3000)), at('2023', measured(0.4, 3000))];
    expect(judgeSeries(points, ['2020-04-01'], METHOD).changes[0]?.judgement.reason).toBe('series_break');
  });

  test('a suppressed round stays a step that cannot be judged: it is not jumped over', () => {
    const points = [
      at('2014', measured(0.1, 3000)),
      at('2017', measured(0.1, 12)),
      at('2020', measured(0.4, 3000)),
    ];
    expect(judgeSeries(points, [], METHOD).changes.map(({ judgement }) => judgement.verdict)).toEqual([
      'not_assessable',
      'not_assessable',
      'increased',
    ]);
  });

  test('the trend starts anew at a break', () => {
    const points = ['2008', '2011', '2014', '2017', '2020'].map((year) => at(year, measured(0.1, 3000)));
    expect(judgeSeries(points, [], METHOD).trend.rounds).toHaveLength(5);
    expect(judgeSeries(points, ['2014-04-01'], METHOD).trend.rounds).toEqual(['2014', '2017', '2020']);
  });
});
