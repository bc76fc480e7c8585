import type { ReadDb } from '../../../db/database';
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
  const rows = await db
    .selectFrom('report_returns')
    .select('section_key')
    .where('report_id', '=', row.id)
    .where('step_seq', '=', ({ selectFrom }) =>
      selectFrom('report_returns as latest')
        .select(({ fn }) => fn.max('latest.step_seq').as('seq'))
        .where('latest.report_id', '=', row.id),
    )
    .execute();
  return new Set(rows.map(({ section_key }) => section_key));
}
