import type { ReadDb } from '../../../db/database';
import { deadlinesOf } from '../../domain/reporting/deadlines';
import { isLate, nextDeadline } from '../../domain/reporting/next-deadline';
import { roundLabel } from '../../domain/reporting/round-label';
import { NEXT_ACTOR } from '../../domain/reporting/workflow';
import { dayOf } from '../../http/clock';
import { roundDates } from '../reporting-rounds/list-rounds.queries';
import { meetingDaysOf } from '../reporting-rounds/meeting-days.queries';
import type { FoundReport } from './find-report.queries';
import { progressOf, type SectionAt } from './progress.queries';
import { isWritten } from './report-rights';
import type { ReportSummary } from './reports.contract';

/** A report as it is listed, and its sections. */
export interface SummedReport {
  readonly found: FoundReport;
  readonly summary: ReportSummary;
  readonly sections: readonly SectionAt[];
}

/**
 * Where some reports stand, who acts next and by when, in the order they were given: a fixed number of queries
 * whatever the number of reports.
 * @param day ISO date: today
 * @param counted those whose answers are counted: lists only tell what is done, which those not written in are
 */
export async function summarise(
  db: ReadDb,
  reports: readonly FoundReport[],
  day: string,
  counted: readonly FoundReport[] = reports.filter(isWritten),
): Promise<SummedReport[]> {
  if (reports.length === 0) return [];
  const ids = reports.map(({ row }) => row.id);
  const organisations = [...new Set(reports.map(({ organisation }) => organisation.key))];
  const [progress, meetings, returned, published] = await Promise.all([
    progressOf(db, reports, counted),
    meetingDaysOf(db, organisations, day),
    countReturns(db, ids),
    publishedEditions(db, ids),
  ]);
  return reports.map((found) => {
    const { row, round, organisation } = found;
    const held = meetings.get(organisation.key) ?? [];
    const deadlines = deadlinesOf(roundDates(round), held);
    const timesReturned = returned.get(row.id) ?? 0;
    const next = nextDeadline(
      { ...row, timesReturned },
      { deadlines, meetings: held, since: dayOf(new Date(row.since)), today: day },
    );
    const sections = progress.get(row.id) ?? [];
    const summary: ReportSummary = {
      id: row.id,
      round: { key: round.key, label: roundLabel(round.year, round.type) },
      organisation: { key: organisation.key, name: organisation.name, kind: organisation.kind },
      state: row.state,
      edition: row.edition,
      since: row.since,
      nextActor: NEXT_ACTOR[row.state],
      nextDeadline: next,
      late: isLate(next, day),
      deadlines,
      timesReturned,
      sectionsDone: sections.filter(({ status }) => status === 'done').length,
      sections: sections.length,
      publishedEdition: published.get(row.id) ?? null,
      provenance: row.provenance,
    };
    return { found, summary, sections };
  });
}

/** How often the office has sent some reports back; those it never has are not there. */
export async function countReturns(db: ReadDb, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('report_steps')
    .select(({ fn }) => ['report_id', fn.countAll<number>().as('times')])
    .where('report_id', 'in', [...ids])
    .where('step', '=', 'return')
    .groupBy('report_id')
    .execute();
  return new Map(rows.map(({ report_id, times }) => [report_id, times]));
}

async function publishedEditions(db: ReadDb, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('publications')
    .select(({ fn }) => ['report_id', fn.max('edition').as('edition')])
    .where('report_id', 'in', [...ids])
    .groupBy('report_id')
    .execute();
  return new Map(rows.map(({ report_id, edition }) => [report_id, edition]));
}
