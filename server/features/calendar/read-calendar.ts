import type { AccessParts } from '../../access/access-parts';
import { LIMITS } from '../../access/limits';
import { digestOf } from '../../access/make-link';
import { requireAttempt, requireNotRefused } from '../../access/require-attempt';
import type { Visit } from '../../access/visit';
import { can } from '../../domain/access/permissions';
import { addDays } from '../../domain/reporting/days';
import { dayOf } from '../../http/clock';
import { notFound } from '../../http/problem';
import { listDatedReports } from '../reports/dated-reports.queries';
import { CalendarSecret } from './calendar.contract';
import { findReader } from './calendar.queries';
import { writeCalendar } from './write-calendar';

/** Rounds stay in the calendar for so many days after their last. */
const KEPT_DAYS = 366;
const FILE = /^(.+)\.ics$/;

/**
 * What a calendar program reads at an address: the days of the reports its owner writes, decides or reviews.
 * @param file the secret with `.ics` after it
 * @throws Problem 404 for an address there is not, or not any more; 429 when one network has tried too many of those
 */
export async function readCalendar(
  parts: AccessParts,
  visit: Pick<Visit, 'network' | 'note'>,
  file: string,
): Promise<string> {
  const { db, clock, site } = parts;
  const guess = { limit: LIMITS.calendarFromAddress, key: visit.network };
  const now = clock.now();
  const today = dayOf(now);
  const secret = CalendarSecret.safeParse(FILE.exec(file)?.[1]);
  const person = secret.success && (await findReader(db, digestOf(secret.data), today));
  // Asked first, so that others of one's network, who guess, shut nobody out.
  if (!person) {
    requireNotRefused(parts, guess);
    await requireAttempt(parts, visit, { ...guess, refusal: () => ({ action: 'request.refused' }) });
    throw notFound('There is no calendar at this address, or not any more.');
  }
  const reports = await listDatedReports(db, today, addDays(today, -KEPT_DAYS));
  const concerning = reports.filter(({ place }) =>
    (['reports.write', 'reports.decide', 'reports.review'] as const).some((action) =>
      can(person, action, { kind: 'organisations', places: [place] }),
    ),
  );
  return writeCalendar(concerning, { language: person.language, site, now });
}
