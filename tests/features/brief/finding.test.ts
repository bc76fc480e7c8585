import { expect, test } from 'vitest';
import type { Changes } from '../../../server/features/brief/changes';
import { findingOf } from '../../../server/features/brief/finding';
import { longestBrief } from '../../support/longest-brief';

const [change] = longestBrief(1).districts[0]?.changes ?? [];

/** Changes of so many indicators, each for the better, for the worse or neither. */
function changed(...ways: readonly (boolean | null)[]): Changes {
  if (change === undefined) throw new Error('the longest brief has no change');
  return {
    changes: ways.map((good) => ({ ...change, good })),
    ...{ findingExample: true, unchanged: 0, notAssessable: 0, notAssessableReason: null },
    ...{ unassessedRound: null, steps: [] },
  };
}

const besides = (...ways: readonly (boolean | null)[]) =>
  findingOf('Farsta', changed(...ways)).sv.split(/mellan 2020 och 2023/)[1];

test('The finding says of what else has changed how much has for the better and how much for the worse', () => {
  expect(besides(true, true, false, false, null)).toBe(
    ', och 4 indikatorer till har förändrats: 2 till det bättre, 1 till det sämre och 1 varken till det bättre eller sämre',
  );
  expect(besides(true, true, true)).toBe(', och 2 indikatorer till har förändrats till det bättre');
  expect(besides(false, false)).toBe(', och 1 indikator till har förändrats till det sämre');
  expect(besides(true)).toBe('');
});
