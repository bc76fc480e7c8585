import type { ReadDb } from '../../../db/database';
import type { ReportsTable } from '../../../db/schema/reports';
import type { FoundReport } from './find-report.queries';
import { isWritten } from './report-rights';

/**
 * The sections that its authors may write in now: all, or of a returned one those named in the latest return.
 * @returns keys
 */
export async function writableSections(
  db: ReadDb,
  { row, sections }: Pick<FoundReport, 'row' | 'sections'>,
): Promise<ReadonlySet<string>> {
  if (!isWritten({ row })) return new Set();
  if (row.state !== 'returned') return new Set(sections.map(({ key }) => key));
  return await returnedSections(db, row.id);
}

/** Whether its authors may write in one of its sections now. */
export async function isWritable(
  db: ReadDb,
  row: Pick<ReportsTable, 'id' | 'state'>,
  section: string,
): Promise<boolean> {
  if (!isWritten({ row })) return false;
  return row.state !== 'returned' || (await returnedSections(db, row.id)).has(section);
}

/** The sections named in the latest return. */
async function returnedSections(db: ReadDb, reportId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('report_returns')
    .select('section_key')
    .where('report_id', '=', reportId)
    .where('step_seq', '=', ({ selectFrom }) =>
      selectFrom('report_returns as latest')
        .select(({ fn }) => fn.max('latest.step_seq').as('seq'))
        .where('latest.report_id', '=', reportId),
    )
    .execute();
  return new Set(rows.map(({ section_key }) => section_key));
}
