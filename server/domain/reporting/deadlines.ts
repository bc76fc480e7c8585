import { addDays } from './days';
import { workingDayUntil } from './holidays';

/** What the office decides about a round. ISO dates. */
export interface RoundDates {
  /** The last day that is reported on. */
  readonly periodTo: string;
  readonly opensOn: string;
  readonly dueToCommittee: string;
  readonly dueToOffice: string;
  /** Days before its meeting that a committee has the papers. */
  readonly papersDays: number;
  /** Days before that on which the text is written. */
  readonly writingDays: number;
}

/** When what is to be done, in this order. ISO dates. */
export interface Deadlines {
  readonly writing: string;
  readonly papers: string;
  /** The meeting that decides; null: none is known in time. */
  readonly meeting: string | null;
  readonly committee: string;
  readonly office: string;
}

/**
 * Deadlines backwards from the last meeting at which a committee can decide in time: by its own last day, or else by
 * the office's. None decides on a time that is not over, nor before the round opens. Without one, from the committee's
 * last day. Papers and text are due on working days, and never before the round opens.
 * @param meetings the days on which the committee meets
 */
export function deadlinesOf(round: RoundDates, meetings: readonly string[]): Deadlines {
  const { periodTo, opensOn, dueToCommittee, dueToOffice, papersDays, writingDays } = round;
  const lastUntil = (day: string) =>
    meetings
      .filter((meeting) => periodTo < meeting && opensOn <= meeting && meeting <= day)
      .reduce(later, '');
  const meeting = lastUntil(dueToCommittee) || lastUntil(dueToOffice) || null;
  const before = (day: string, days: number) => later(opensOn, workingDayUntil(addDays(day, -days)));
  const papers = before(meeting ?? dueToCommittee, papersDays);
  const writing = before(papers, writingDays);
  return { writing, papers, meeting, committee: later(meeting ?? '', dueToCommittee), office: dueToOffice };
}

const later = (a: string, b: string): string => (a > b ? a : b);
