import { expect, test } from 'vitest';
import { looseEndsOf } from '../../../server/domain/follow-up/loose-ends';
import { doneFollowUp } from '../../support/interventions';

const TODAY = '2025-03-01';
/** Whether what would be followed up by the last of December hangs loose, followed up on some day. */
const isLoose = (on: string | null): boolean =>
  looseEndsOf(
    {
      ...{ status: 'ongoing', to: null, problems: ['ran'], indicators: ['borta'] },
      ...{ followUpOn: '2024-12-31', followUps: [doneFollowUp('f', { on })] },
    },
    TODAY,
  ).includes('without_follow_up');

test('is followed up in time by whoever does so in the year up to the day, and late is better than never', () => {
  expect(['2023-12-31', '2024-06-01', '2024-12-31', '2025-02-01'].filter(isLoose)).toEqual([]);
});

test('is not followed up by what answered an earlier promise, is still ahead or has no day', () => {
  expect(['2023-12-30', '2025-03-02', null].filter((on) => !isLoose(on))).toEqual([]);
});
