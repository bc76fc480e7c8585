import { expect, test } from 'vitest';
import { latestRound } from '../../server/features/indicators/latest-round';

const ROUNDS = ['2011', '2014', '2017', '2020', '2023'];

const figures = (
  round: string,
  count: { published?: number; imported?: number; example?: number },
  areaKind: 'city' | 'district' | 'neighbourhood' = 'district',
) => ({ round, areaKind, published: 0, imported: 0, example: 0, ...count });

test('a published round goes before a later round of example data', () => {
  const coverage = [figures('2020', { published: 3 }), figures('2023', { example: 11 })];
  expect(latestRound(coverage, ROUNDS, ['2020'])).toBe('2020');
});

test('an imported round counts as much as a published one', () => {
  const coverage = [figures('2020', { published: 3 }), figures('2023', { imported: 11 })];
  expect(latestRound(coverage, ROUNDS, ['2020', '2023'])).toBe('2023');
});

test('an indicator with example data only opens on the round the survey opens on', () => {
  const coverage = ROUNDS.map((round) => figures(round, { example: 11 }));
  expect(latestRound(coverage, ROUNDS, ['2017', '2020'])).toBe('2020');
});

test('without example data in that round, its own latest one is used', () => {
  expect(latestRound([figures('2017', { example: 11 })], ROUNDS, ['2020'])).toBe('2017');
});

test('figures of neighbourhoods alone open no round', () => {
  expect(latestRound([figures('2020', { published: 9 }, 'neighbourhood')], ROUNDS, [])).toBeNull();
});

test('an indicator without figures has no latest round', () => {
  expect(latestRound([], ROUNDS, ['2020'])).toBeNull();
});
