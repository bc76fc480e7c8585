import type { Deed } from '../../access/act';
import type { Report } from '../reports/reports.contract';
import { type StepParts, takeStep } from './take-step';

/**
 * Takes back a decision that was wrongly recorded. It stays in the list, and so does what it froze, but it holds no more.
 * @throws what every step throws
 */
export async function retractDecision(
  parts: StepParts,
  deed: Deed,
  id: string,
  asked: { readonly version: number; readonly reason: string },
): Promise<Report> {
  return await takeStep(parts, deed, id, { step: 'retract_decision', ...asked }, async ({ edition }) => {
    await deed.tx
      .updateTable('decisions')
      .set({ retracted_at: deed.now.toISOString() })
      .where('report_id', '=', id)
      .where('edition', '=', edition)
      .where('snapshot_id', 'is not', null)
      .where('retracted_at', 'is', null)
      .execute();
  });
}
