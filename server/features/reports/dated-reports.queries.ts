import type { ReadDb } from '../../../db/database';
import { placesOf } from '../../access/places.queries';
import type { Place } from '../../domain/access/permissions';
import { type Deadlines, deadlinesOf } from '../../domain/reporting/deadlines';
import { roundLabel } from '../../domain/reporting/round-label';
import type { ReportState } from '../../domain/reporting/workflow';
import type { MailedReport } from '../../mail/report-texts';
import { roundDates } from '../reporting-rounds/list-rounds.queries';
import { meetingDaysOf } from '../reporting-rounds/meeting-days.queries';
import { countReturns } from './summaries.queries';

/** A report with its days, as mails and calendars name it. */
export interface DatedReport extends MailedReport {
  readonly state: ReportState;
  readonly edition: number;
  readonly timesReturned: number;
  readonly place: Place;
  readonly deadlines: Deadlines;
  readonly provenance: 'reported' | 'example';
}

/**
 * The reports of rounds whose last day is not earlier than a day, with their deadlines: a fixed number of queries.
 * @param today ISO date; @param since ISO date
 */
export async function listDatedReports(db: ReadDb, today: string, since: string): Promise<DatedReport[]> {
  const rows = await db
    .selectFrom('reports')
    .innerJoin('reporting_rounds', 'reporting_rounds.key', 'reports.round_key')
    .innerJoin('organisations', 'organisations.key', 'reports.organisation_key')
    .select(['reports.id', 'reports.state', 'reports.edition', 'reports.provenance'])
    .select(['organisations.key', 'organisations.name'])
    .select([
      'year',
      'type',
      'period_to',
      'opens_on',
      'due_to_committee',
      'due_to_office',
      'papers_days',
      'writing_days',
    ])
    .where('due_to_office', '>=', since)
    .orderBy('reports.id')
    .execute();
  const keys = [...new Set(rows.map(({ key }) => key))];
  const [places, meetings, returned] = await Promise.all([
    placesOf(db, keys, today),
    meetingDaysOf(db, keys, today),
    countReturns(
      db,
      rows.map(({ id }) => id),
    ),
  ]);
  const placeOf = new Map(places.map((place) => [place.organisation, place]));
  return rows.map((row) => ({
    id: row.id,
    label: roundLabel(row.year, row.type),
    organisation: row.name,
    state: row.state,
    edition: row.edition,
    timesReturned: returned.get(row.id) ?? 0,
    provenance: row.provenance,
    place: placeOf.get(row.key) ?? { organisation: row.key, heirs: [] },
    deadlines: deadlinesOf(roundDates(row), meetings.get(row.key) ?? []),
  }));
}
