import type { ReadDb } from '../../../db/database';
import type { Visit } from '../../access/visit';
import { noteSecretSections } from '../reports/note-secret-sections';
import type { ReportContent } from '../reports/report-content.contract';
import type { OpenedReport } from '../reports/report-rights';
import { listSnapshots } from '../reports/snapshots.queries';
import { contentAt, type Point, usualPoint } from './report-points.queries';

interface Asked {
  readonly visit: Visit;
  readonly at?: Point | undefined;
  /** ISO date: today. */
  readonly day: string;
}

/**
 * A whole report, as whoever asks may read it.
 * @throws Problem 404 for a snapshot there is not
 */
export async function getContent(
  db: ReadDb,
  report: OpenedReport,
  { visit, at, day }: Asked,
): Promise<ReportContent> {
  const snapshots = await listSnapshots(db, report.row.id);
  const point = at ?? usualPoint(report, snapshots);
  const content = await contentAt(db, report, { point, snapshots, day });
  await noteSecretSections(visit, report, content.sections);
  return content;
}
