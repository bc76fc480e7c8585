import type { Deed } from '../../access/act';
import { impossible } from '../../http/refusals';
import type { ReportReturn } from './report-workflow.contract';
import { type StepParts, takeStep } from './take-step';

/**
 * Sends sections of a report back, each with its reason. Only those can be written in again, and none of them is done.
 * @throws what every step throws; Problem 422 `section_not_asked` for one that is no part of the report, and
 *   `section_twice` for one named twice
 */
export async function returnReport(
  parts: StepParts,
  deed: Deed,
  id: string,
  { version, sections }: ReportReturn,
): Promise<void> {
  await takeStep(parts, deed, id, { step: 'return', version }, async ({ report, seq }) => {
    const keys = sections.map(({ section }) => section);
    if (new Set(keys).size < keys.length) {
      throw impossible('section_twice', 'sections', 'each section is named once');
    }
    const unknown = keys.find((key) => report.sections.every((section) => section.key !== key));
    if (unknown !== undefined) {
      throw impossible('section_not_asked', 'sections', `${unknown} is no section of this report`);
    }
    await deed.tx
      .insertInto('report_returns')
      .values(
        sections.map(({ section, reason }) => ({
          report_id: id,
          step_seq: seq,
          section_key: section,
          reason,
          provenance: report.row.provenance,
        })),
      )
      .execute();
    await deed.tx
      .updateTable('report_sections')
      .set(({ eb }) => ({ done_at: null, done_by: null, version: eb('version', '+', 1) }))
      .where('report_id', '=', id)
      .where('section_key', 'in', keys)
      .execute();
  });
}
