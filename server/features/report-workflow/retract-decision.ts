import type { Deed } from '../../access/act';
import { listSnapshots } from '../reports/snapshots.queries';
import { type StepParts, takeStep } from './take-step';

/**
 * Takes back the latest decision, which was wrongly recorded. It stays in the list, and so does what it froze, but it
 * holds no more; what was decided before it, and then sent back, holds as it did.
 * @throws what every step throws
 */
export async function retractDecision(
  parts: StepParts,
  deed: Deed,
  id: string,
  asked: { readonly version: number; readonly reason: string },
): Promise<void> {
  await takeStep(parts, deed, id, { step: 'retract_decision', ...asked }, async ({ edition }) => {
    const [latest] = await listSnapshots(deed.tx, id);
    if (latest?.edition !== edition) throw new Error(`${id} is decided without a decision`);
    await deed.tx
      .updateTable('decisions')
      .set({ retracted_at: deed.now.toISOString() })
      .where('snapshot_id', '=', latest.id)
      .execute();
  });
}
