import { addDays } from '../../domain/reporting/days';

/** How far back it is new for somebody whose organisation has no meetings. */
const WITHOUT_MEETINGS_DAYS = 90;

interface CommitteeDays {
  readonly lastMeeting: string | null;
  readonly nextMeeting: string | null;
  /** ISO date: what is new is counted from here. */
  readonly since: string;
}

/** Before a meeting of today, what is new is what came since the one before. @param held ISO dates in order */
export function committeeDays(held: readonly string[], today: string): CommitteeDays {
  const lastMeeting = held.findLast((day) => day < today) ?? null;
  return {
    lastMeeting,
    nextMeeting: held.find((day) => day >= today) ?? null,
    since: lastMeeting ?? addDays(today, -WITHOUT_MEETINGS_DAYS),
  };
}
