/** What is not kept longer than it is of use. */
export const KEPT_THINGS = [
  'sessions',
  'links',
  'attempts',
  'verifications',
  'mails',
  'attachment_files',
  'audit_details',
] as const;
export type KeptThing = (typeof KEPT_THINGS)[number];

const DAY_MS = 24 * 3_600_000;

/** How long each is kept after its end: of a session its beginning, since it lasts `longestMs` at most. */
const KEPT_MS: Readonly<Record<Exclude<KeptThing, 'sessions'>, number>> = {
  links: 30 * DAY_MS,
  attempts: 0,
  verifications: 0,
  mails: 30 * DAY_MS,
  attachment_files: DAY_MS,
  audit_details: 730 * DAY_MS,
};

/**
 * The instants before which each thing has had its time. Details of the log go by whole days (UTC), so that one row
 * a day accounts for them.
 * @param longestMs how long a session may last
 */
export function endOfKeeping(now: Date, longestMs: number): Readonly<Record<KeptThing, Date>> {
  const before = (ms: number) => new Date(now.getTime() - ms);
  return {
    sessions: before(longestMs),
    links: before(KEPT_MS.links),
    attempts: before(KEPT_MS.attempts),
    verifications: before(KEPT_MS.verifications),
    mails: before(KEPT_MS.mails),
    attachment_files: before(KEPT_MS.attachment_files),
    audit_details: startOfDay(before(KEPT_MS.audit_details)),
  };
}

const startOfDay = (instant: Date): Date => new Date(Math.floor(instant.getTime() / DAY_MS) * DAY_MS);
