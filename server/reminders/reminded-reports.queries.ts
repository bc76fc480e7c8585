import type { ReadDb } from '../../db/database';
import { placesOf } from '../access/places.queries';
import type { Place } from '../domain/access/permissions';
import { type Deadlines, deadlinesOf } from '../domain/reporting/deadlines';
import { STATES_WITH_DUTIES } from '../domain/reporting/duties';
import { roundLabel } from '../domain/reporting/round-label';
import type { ReportState } from '../domain/reporting/workflow';
import { roundDates } from '../features/reporting-rounds/list-rounds.queries';
import { meetingDaysOf } from '../features/reporting-rounds/meeting-days.queries';
import type { MailedReport } from '../mail/report-texts';

/** A report that somebody is to be reminded of. */
export interface RemindedReport extends MailedReport {
  readonly state: ReportState;
  readonly edition: number;
  readonly place: Place;
  readonly deadlines: Deadlines;
}

/**
 * The reports with which somebody has something to do by a day. Nobody is reminded of made-up ones.
 * @param today ISO date
 */
export async function listRemindedReports(db: ReadDb, today: string): Promise<RemindedReport[]> {
  const rows = await db
    .selectFrom('reports')
    .innerJoin('reporting_rounds', 'reporting_rounds.key', 'reports.round_key')
    .innerJoin('organisations', 'organisations.key', 'reports.organisation_key')
    .select(['reports.id', 'reports.state', 'reports.edition', 'organisations.key', 'organisations.name'])
    .select(['year', 'type', 'opens_on', 'due_to_committee', 'due_to_office', 'papers_days', 'writing_days'])
    .where('reports.state', 'in', STATES_WITH_DUTIES)
    .where('reports.edition', '=', 1)
    .where('reports.provenance', '=', 'reported')
    .orderBy('reports.id')
    .execute();
  const keys = [...new Set(rows.map(({ key }) => key))];
  const [places, meetings] = await Promise.all([placesOf(db, keys, today), meetingDaysOf(db, keys, today)]);
  const placeOf = new Map(places.map((place) => [place.organisation, place]));
  return rows.map((row) => ({
    id: row.id,
    label: roundLabel(row.year, row.type),
    organisation: row.name,
    state: row.state,
    edition: row.edition,
    place: placeOf.get(row.key) ?? { organisation: row.key, heirs: [] },
    deadlines: deadlinesOf(roundDates(row), meetings.get(row.key) ?? []),
  }));
}
