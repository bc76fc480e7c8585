import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../server/domain/reporting/days';
import { dutiesOf, reminderDue } from '../../../server/domain/reporting/duties';

const DUE = '2025-09-10';
const on = (daysAfter: number) => reminderDue(DUE, addDays(DUE, daysAfter));

describe('Reminders of a deadline', () => {
  test.each([
    [-15, undefined],
    [-14, 14],
    [-8, 14],
    [-7, 7],
    [-1, 1],
    [0, 1],
    [1, -1],
    [6, -1],
    [7, -7],
    [14, -7],
    [15, undefined],
  ])('%i days after it the one due is that of %s days before', (daysAfter, due) => {
    expect(on(daysAfter)).toBe(due);
  });

  test('come in their order, each for some days, so that none is missed', () => {
    fc.assert(
      fc.property(fc.integer({ min: -14, max: 13 }), (day) => {
        expect(on(day) ?? 0).toBeGreaterThanOrEqual(on(day + 1) ?? 0);
      }),
    );
  });
});

describe('What is to be done with a report', () => {
  const deadlines = {
    writing: '2025-09-10',
    papers: '2025-09-17',
    meeting: '2025-09-25',
    committee: '2025-09-26',
    office: '2025-10-03',
  };
  type State = Parameters<typeof dutiesOf>[0]['state'];
  const duties = (state: State, today = '2025-09-01', edition = 1, timesReturned = 0) =>
    dutiesOf({ state, edition, timesReturned }, deadlines, today).map(
      ({ deadline, who }) => `${deadline} ${who}`,
    );

  test('falls on authors while they write, and on approvers until the office has it', () => {
    expect(duties('draft')).toEqual(['writing authors', 'papers approvers', 'office approvers']);
    expect(duties('ready')).toEqual(['papers approvers', 'office approvers']);
    expect(duties('decided')).toEqual(['office approvers']);
    expect(duties('submitted')).toEqual([]);
    expect(duties('draft', '2025-09-01', 2)).toEqual([]);
  });

  test('has no days any more once it was handed in and sent back', () => {
    for (const state of ['returned', 'ready', 'decided'] as const)
      expect(duties(state, '2025-10-20', 1, 1)).toEqual([]);
  });

  test('tells nobody that papers are late: whether they have gone out is not known', () => {
    expect(duties('ready', '2025-09-18')).toEqual(['office approvers']);
    expect(duties('draft', '2025-09-18')).toEqual(['writing authors', 'office approvers']);
  });
});
