import type { ReadDb } from '../../../db/database';
import type { AccessParts } from '../../access/access-parts';
import type { Person } from '../../access/find-person.queries';
import { LIMITS } from '../../access/limits';
import { digestOf } from '../../access/make-link';
import { requireAttempt, requireNotRefused } from '../../access/require-attempt';
import type { Visit } from '../../access/visit';
import { can } from '../../domain/access/permissions';
import { addDays } from '../../domain/reporting/days';
import { dayOf } from '../../http/clock';
import { notFound } from '../../http/problem';
import { listRounds } from '../reporting-rounds/list-rounds.queries';
import { listDatedReports } from '../reports/dated-reports.queries';
import { CalendarSecret } from './calendar.contract';
import { findReader } from './calendar.queries';
import { type CalendarEvent, inSight, KEPT_DAYS, reportEvents, roundEvents } from './calendar-events';
import { writeCalendar } from './write-calendar';

const FILE = /^(.+)\.ics$/;

/**
 * What a calendar program reads at an address: what its owner has to do with the reports they write or decide on, and
 * for who reviews them, when rounds open and end.
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
  const events = [...(await ownEvents(db, person, today)), ...(await officeEvents(db, person, today))];
  return writeCalendar(inSight(events, today), { language: person.language, site, now });
}

async function ownEvents(db: ReadDb, person: Person, today: string): Promise<CalendarEvent[]> {
  const reports = await listDatedReports(db, today, addDays(today, -KEPT_DAYS));
  const own = reports.filter(({ place }) =>
    (['reports.write', 'reports.decide'] as const).some((action) =>
      can(person, action, { kind: 'organisations', places: [place] }),
    ),
  );
  return reportEvents(own, today);
}

const officeEvents = async (db: ReadDb, person: Person, today: string): Promise<CalendarEvent[]> =>
  can(person, 'reports.review', { kind: 'city' }) ? roundEvents(await listRounds(db, today)) : [];
