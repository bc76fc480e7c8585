import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../server/domain/reporting/days';
import { deadlinesOf, type RoundDates } from '../../../server/domain/reporting/deadlines';
import { easterOf, isWorkingDay, workingDayUntil } from '../../../server/domain/reporting/holidays';
import { isLate, nextDeadline } from '../../../server/domain/reporting/next-deadline';
import { REPORT_STATES, type ReportState } from '../../../server/domain/reporting/workflow';

const ROUND: RoundDates = {
  periodTo: '2025-08-31',
  opensOn: '2025-08-18',
  dueToCommittee: '2025-09-26',
  dueToOffice: '2025-10-03',
  papersDays: 8,
  writingDays: 7,
};

describe('deadlines of a committee', () => {
  test('are counted backwards from its last meeting in time', () => {
    expect(deadlinesOf(ROUND, ['2025-08-28', '2025-09-25', '2025-10-23'])).toEqual({
      writing: '2025-09-10',
      papers: '2025-09-17',
      meeting: '2025-09-25',
      committee: '2025-09-26',
      office: '2025-10-03',
    });
  });

  test('take a meeting after the committee’s day when the office still gets the report in time', () => {
    expect(deadlinesOf(ROUND, ['2025-10-02'])).toMatchObject({
      meeting: '2025-10-02',
      committee: '2025-10-02',
    });
  });

  test('are the round’s own when no meeting is known in time', () => {
    expect(deadlinesOf(ROUND, ['2025-08-01', '2025-10-23'])).toMatchObject({
      meeting: null,
      papers: '2025-09-18',
      committee: '2025-09-26',
    });
  });

  test('take no meeting before the time that is reported on is over, however early the round was opened', () => {
    const early = { ...ROUND, opensOn: '2025-06-01' };
    expect(deadlinesOf(early, ['2025-06-12', '2025-08-28', '2025-08-31']).meeting).toBeNull();
    expect(deadlinesOf(early, ['2025-08-28', '2025-09-01']).meeting).toBe('2025-09-01');
  });

  test('take no meeting before the round opens, though the year is over', () => {
    const year = { ...ROUND, periodTo: '2024-12-31', opensOn: '2025-01-10', dueToCommittee: '2025-02-14' };
    expect(deadlinesOf(year, ['2025-01-09', '2025-01-10']).meeting).toBe('2025-01-10');
    expect(deadlinesOf(year, ['2024-12-18', '2025-01-09']).meeting).toBeNull();
  });

  test('are never on Good Friday, on midsummer eve or at a weekend, but on the working day before', () => {
    expect(workingDayUntil('2025-04-21')).toBe('2025-04-17');
    expect(workingDayUntil('2025-06-22')).toBe('2025-06-19');
    expect(workingDayUntil('2025-12-28')).toBe('2025-12-23');
  });

  const day = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays('2024-01-01', days));
  const round: fc.Arbitrary<RoundDates> = fc
    .record({
      opensOn: day,
      toCommittee: fc.nat(120),
      toOffice: fc.nat(30),
      sinceEnd: fc.integer({ min: -60, max: 60 }),
      papersDays: fc.nat(90),
      writingDays: fc.nat(90),
    })
    .map(({ opensOn, toCommittee, toOffice, sinceEnd, ...days }) => {
      const dueToCommittee = addDays(opensOn, toCommittee);
      const periodTo = addDays(opensOn, -sinceEnd);
      return { periodTo, opensOn, dueToCommittee, dueToOffice: addDays(dueToCommittee, toOffice), ...days };
    });
  const meetings = fc.array(day, { maxLength: 40 });

  test('come in their order, on working days, and not before the round opens', () => {
    fc.assert(
      fc.property(round, meetings, (dates, held) => {
        const { writing, papers, meeting, committee, office } = deadlinesOf(dates, held);
        const order = [dates.opensOn, writing, papers, meeting ?? committee, committee, office];
        expect(order).toEqual([...order].sort());
        for (const due of [writing, papers]) expect(due === dates.opensOn || isWorkingDay(due)).toBe(true);
      }),
    );
  });

  test('come no earlier when the meeting is later', () => {
    fc.assert(
      fc.property(round, fc.nat(150), fc.nat(30), (dates, first, more) => {
        const on = (days: number) => deadlinesOf(dates, [addDays(dates.opensOn, days)]);
        const [earlier, later] = [on(first), on(first + more)];
        if (earlier.meeting === null || later.meeting === null) return;
        expect(earlier.papers <= later.papers && earlier.writing <= later.writing).toBe(true);
      }),
    );
  });
});

describe('Swedish holidays', () => {
  test.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('Easter of %i is %s', (year, easter) => {
    expect(easterOf(year)).toBe(easter);
  });

  test('follow Easter, midsummer and All Saints’ Day', () => {
    const closed = ['2025-05-29', '2025-06-20', '2025-06-21', '2025-11-01', '2026-01-06', '2026-05-14'];
    expect(closed.filter(isWorkingDay)).toEqual([]);
    expect(['2025-05-30', '2025-06-19', '2025-10-31', '2025-12-23'].filter(isWorkingDay)).toHaveLength(4);
  });
});

describe('the next deadline', () => {
  const meetings = ['2025-08-28', '2025-09-25', '2025-10-23', '2025-11-20'];
  const deadlines = deadlinesOf(ROUND, meetings);
  interface Seen {
    readonly today?: string;
    readonly since?: string;
    readonly edition?: number;
    readonly timesReturned?: number;
  }
  const next = (state: ReportState, seen: Seen = {}) => {
    const { today = '2025-09-01', since = '2025-09-01', edition = 1, timesReturned = 0 } = seen;
    return nextDeadline({ state, edition, timesReturned }, { deadlines, meetings, since, today });
  };

  test('is that of whoever acts next; the office has none, nor has what it sent back', () => {
    const withDay = REPORT_STATES.filter((state) => next(state) !== null);
    expect(withDay).toEqual(['draft', 'ready', 'tabled', 'referred_back', 'decided']);
    expect(next('draft')).toBe('2025-09-10');
    expect(next('ready')).toBe('2025-09-25');
    expect(next('decided')).toBe('2025-10-03');
    expect(next('decided', { timesReturned: 1 })).toBeNull();
  });

  test('is the next meeting when one has gone by without deciding, and none when no later one is known', () => {
    expect(next('ready', { today: '2025-09-25' })).toBe('2025-09-25');
    expect(next('ready', { today: '2025-09-26' })).toBe('2025-10-23');
    expect(next('ready', { today: '2025-12-01' })).toBeNull();
    expect(next('ready', { today: '2025-10-10', timesReturned: 1 })).toBe('2025-10-23');
    expect(next('tabled', { today: '2025-09-25', since: '2025-09-25' })).toBe('2025-10-23');
    expect(next('tabled', { today: '2025-11-21', since: '2025-09-25' })).toBeNull();
  });

  test('of an approver is the office’s day, and nobody who waits for a meeting is late', () => {
    expect(isLate(next('decided', { today: '2025-10-03' }), '2025-10-03')).toBe(false);
    expect(isLate(next('decided', { today: '2025-10-04' }), '2025-10-04')).toBe(true);
    const days = fc.integer({ min: 0, max: 200 }).map((more) => addDays('2025-08-20', more));
    fc.assert(
      fc.property(days, days, fc.constantFrom('ready', 'tabled'), (today, since, state) => {
        expect(isLate(next(state, { today, since }), today)).toBe(false);
      }),
    );
  });

  test('is none for a corrected edition, and is missed the day after it', () => {
    expect(next('draft', { edition: 2 })).toBeNull();
    expect(isLate('2025-09-10', '2025-09-10')).toBe(false);
    expect(isLate('2025-09-10', '2025-09-11')).toBe(true);
    expect(isLate(null, '2025-09-11')).toBe(false);
  });
});
