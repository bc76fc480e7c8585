import type { ReadDb } from '../../../db/database';
import { contentAt, usualPoint } from '../report-workflow/report-points.queries';
import type { ReportContent } from '../reports/report-content.contract';
import type { OpenedReport } from '../reports/report-rights';
import { listSnapshots } from '../reports/snapshots.queries';

/**
 * A report as whoever asks reads it without asking for anything else, but for its secret sections: their text is not
 * even fetched, since a file is passed on and nobody sees who reads it.
 * @param day ISO date: today
 */
export async function contentForDocument(
  db: ReadDb,
  report: OpenedReport,
  day: string,
): Promise<ReportContent> {
  const { rights } = report;
  const withoutSecrets: OpenedReport = {
    ...report,
    rights: {
      ...rights,
      reads: (confidentiality) => confidentiality !== 'secret' && rights.reads(confidentiality),
    },
  };
  const snapshots = await listSnapshots(db, report.row.id);
  const point = usualPoint(report, snapshots);
  return await contentAt(db, withoutSecrets, { point, snapshots, day });
}
