import type { ReadDb } from '../../../db/database';
import { FROZEN } from '../../domain/reporting/workflow';
import { notFound } from '../../http/problem';
import { liveContent } from '../reports/live-content.queries';
import { readContent } from '../reports/read-content';
import type { ReportContent } from '../reports/report-content.contract';
import type { OpenedReport } from '../reports/report-rights';
import { guardsUntilNow } from '../reports/section-guards.queries';
import { snapshotContent } from '../reports/snapshot-content.queries';
import type { Snapshot } from '../reports/snapshots.queries';

/** A content of a report: as it is written now, or the number of a snapshot. */
export type Point = 'now' | number;

/** What somebody is shown who asks for nothing else: what is decided, or what its writers have written. */
export function usualPoint({ row, rights }: OpenedReport, snapshots: readonly Snapshot[]): Point {
  const decided = snapshots[0]?.seq ?? 'now';
  return rights.live && !FROZEN.includes(row.state) ? 'now' : decided;
}

/** The latest decided before another point. */
export const pointBefore = (point: Point, snapshots: readonly Snapshot[]): number | undefined =>
  snapshots.find(({ seq }) => point === 'now' || seq < point)?.seq;

/**
 * The content of a report at a point, without the text that the asker may not read: what is being written is read only
 * by its writers, and a section that has become more guarded is so in what was decided before, too.
 * @param snapshots those of the report, newest first
 * @param day ISO date: today
 * @throws Problem 404 for a number that no snapshot has
 */
export async function contentAt(
  db: ReadDb,
  report: OpenedReport,
  { point, snapshots, day }: { point: Point; snapshots: readonly Snapshot[]; day: string },
): Promise<ReportContent> {
  const { rights } = report;
  if (point === 'now')
    return readContent(await liveContent(db, report, rights.live ? rights.reads : () => false, day));
  const snapshot = snapshots.find(({ seq }) => seq === point);
  if (snapshot === undefined) throw notFound(`${report.row.id} has no snapshot ${point}`);
  const guardedSince = await guardsUntilNow(db, report);
  return await snapshotContent(db, { snapshotId: snapshot.id, guardedSince }, rights.reads);
}
