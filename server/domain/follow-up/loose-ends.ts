import { isUntouched } from './follow-up-fault';
import type { FollowUp, Intervention, InterventionStatus } from './intervention';
import type { InterventionOrphan } from './orphan';

/** What of an intervention tells whether it hangs loose. */
interface Ends extends Pick<Intervention, 'status' | 'to' | 'followUpOn'> {
  /** What it is linked with in the register, as far as whoever asks may read it: keys that have gone are not counted. */
  readonly problems: readonly unknown[];
  readonly indicators: readonly unknown[];
  readonly followUps: readonly Pick<FollowUp, 'on'>[];
}

/** Statuses in which something is still to be done. */
export const UNDER_WAY: readonly InterventionStatus[] = ['planned', 'ongoing'];
const isUnderWay = ({ status }: Pick<Intervention, 'status'>): boolean => UNDER_WAY.includes(status);

/** In which ways an intervention hangs loose on a day: a rule each. @param day ISO date */
const LOOSE: Readonly<Record<InterventionOrphan, (ends: Ends, day: string) => boolean>> = {
  without_problem: ({ problems }) => problems.length === 0,
  without_indicator: ({ indicators }) => indicators.length === 0,
  // It has ended and nobody has said what came of it, or the day by which somebody would has passed.
  without_follow_up: (ends, day) =>
    (!isUnderWay(ends) && ends.followUps.length === 0) || isPromiseBroken(ends, day),
  past_its_date: (ends, day) => isUnderWay(ends) && ends.to !== null && ends.to < day,
};

/**
 * The day by which it would be followed up has passed, and it has not been: not in the year up to that day, which is its
 * last and not its only one, nor late. What was followed up before that answers an earlier promise, and what is dated
 * ahead has not been done.
 */
const isPromiseBroken = ({ followUpOn, followUps }: Ends, day: string): boolean =>
  followUpOn !== null &&
  followUpOn < day &&
  !followUps.some(({ on }) => on !== null && on >= aYearBefore(followUpOn) && on <= day);

const aYearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

/** The ways in which an intervention hangs loose, in the order they are listed. @param day ISO date: today */
export const looseEndsOf = (ends: Ends, day: string): InterventionOrphan[] =>
  (Object.keys(LOOSE) as InterventionOrphan[]).filter((way) => LOOSE[way](ends, day));

/**
 * Whether a report should first say what came of one that was carried over: nobody has followed it up in the period.
 * @param since ISO date: the first day of the period
 */
export const asksFollowUp = (
  { revision, status, followUps }: Pick<Intervention, 'revision' | 'status' | 'followUps'>,
  since: string,
): boolean =>
  revision !== null &&
  status !== 'planned' &&
  !followUps.some((followUp) => !isUntouched(followUp) && (followUp.on === null || followUp.on >= since));

/** Whether the next report should go on with it: it is under way, or has ended and nobody has said what came of it. */
export const goesOn = (intervention: Pick<Intervention, 'status' | 'followUps'>): boolean =>
  isUnderWay(intervention) || intervention.followUps.length === 0;
