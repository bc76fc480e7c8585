import type { Deed } from '../../access/act';

import { type StepParts, takeStep } from './take-step';

/**
 * Begins a corrected edition of what is published. Every section is open again, and none is called done because it was
 * in the edition before.
 * @throws what every step throws
 */
export async function correctReport(
  parts: StepParts,
  deed: Deed,
  id: string,
  asked: { readonly version: number; readonly reason: string },
): Promise<void> {
  await takeStep(parts, deed, id, { step: 'correct', ...asked }, async () => {
    await deed.tx
      .updateTable('report_sections')
      .set(({ eb }) => ({ done_at: null, done_by: null, version: eb('version', '+', 1) }))
      .where('report_id', '=', id)
      .where('done_at', 'is not', null)
      .execute();
  });
}
