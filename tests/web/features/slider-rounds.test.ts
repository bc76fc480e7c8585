import { expect, test } from 'vitest';
import { sliderRounds } from '../../../web/features/indicators/slider-rounds';

const count = (round: string, published: number, example: number, imported = 0) => ({
  round,
  areaKind: 'district' as const,
  published,
  imported,
  example,
});

test('the slider says of each round whether its figures are measured, made up, both or not there', () => {
  const coverage = [count('2014', 0, 14), count('2017', 4, 10), count('2020', 0, 0, 14)];
  const rounds = sliderRounds(['2014', '2017', '2020', '2023'], coverage, 'district');
  expect(rounds.map(({ kind }) => kind)).toEqual(['example', 'mixed', 'measured', 'none']);
});

test('figures of another kind of area do not count', () => {
  expect(sliderRounds(['2017'], [count('2017', 4, 0)], 'city')).toEqual([{ round: '2017', kind: 'none' }]);
});
