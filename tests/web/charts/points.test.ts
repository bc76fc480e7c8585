import { describe, expect, test } from 'vitest';
import { bandsOf, plot, segmentsOf, timeOf, whiskersOf } from '../../../web/charts/points';
import { CITY, computed, figure, madeUp, SPANGA_TENSTA } from './example-series';

const rounds = (points: readonly { readonly round: string }[]) => points.map(({ round }) => round);
const drawn = (segments: ReturnType<typeof segmentsOf>) =>
  segments.map(({ example, points }) => [example ? 'example' : 'measured', ...rounds(points)]);

describe('A line over the rounds', () => {
  test('never joins a made-up value to a real one: nobody has measured such a change', () => {
    expect(drawn(segmentsOf(SPANGA_TENSTA, []))).toEqual([
      ['example', '2008', '2011', '2014'],
      ['measured', '2017', '2020'],
    ]);
  });

  test('is cut at a series break: nothing joins the round before with the first round after', () => {
    expect(drawn(segmentsOf(CITY, ['2023']))).toEqual([
      ['example', '2008', '2011'],
      ['measured', '2014', '2017', '2020'],
    ]);
    const measured = [computed('2017', 0.1), computed('2020', 0.1), computed('2023', 0.1)];
    expect(drawn(segmentsOf(measured, ['2023']))).toEqual([['measured', '2017', '2020']]);
    expect(drawn(segmentsOf(measured, []))).toEqual([['measured', '2017', '2020', '2023']]);
  });

  test('is cut where a round has no value, and goes on after it', () => {
    const points = [
      figure('2011', 0.1),
      figure('2014', 0.1),
      figure('2017', null),
      figure('2020', 0.1),
      figure('2023', 0.2),
    ];
    expect(drawn(segmentsOf(points, []))).toEqual([
      ['measured', '2011', '2014'],
      ['measured', '2020', '2023'],
    ]);
  });

  test('is not drawn through a value that stands alone', () => {
    expect(segmentsOf([figure('2020', null), figure('2023', 0.1)], [])).toEqual([]);
  });
});

describe('The interval', () => {
  test('is a band only between neighbours that both have one', () => {
    expect(drawn(bandsOf(CITY, ['2023']))).toEqual([
      ['example', '2008', '2011'],
      ['measured', '2017', '2020'],
    ]);
  });

  test('is a whisker on every point that no band reaches', () => {
    expect(rounds(whiskersOf(CITY, ['2023']))).toEqual(['2023']);
    expect(rounds(whiskersOf(CITY, []))).toEqual(['2023']);
    expect(rounds(whiskersOf([figure('2014', 0.1), computed('2017', 0.1), figure('2020', 0.1)], []))).toEqual(
      ['2017'],
    );
  });

  test('is not drawn where it is not known', () => {
    expect(whiskersOf([figure('2017', 0.26)], [])).toEqual([]);
  });
});

describe('A point', () => {
  test('stands at the day of its round, on true time', () => {
    expect(timeOf('2020-05-01') - timeOf('2017-05-01')).toBe(1096 * 24 * 60 * 60 * 1000);
  });

  test('is hollow only when it is made up', () => {
    const examples = [madeUp('2008', 0.2), figure('2017', 0.26), computed('2020', 0.1)].map(
      (point) => plot(point)?.example,
    );
    expect(examples).toEqual([true, false, false]);
  });

  test('is not drawn without a value', () => {
    expect(plot(figure('2023', null))).toBeUndefined();
  });

  test('is drawn when its value is nought', () => {
    expect(plot(figure('2023', 0))).toMatchObject({ value: 0 });
  });
});
