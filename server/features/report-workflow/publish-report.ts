import { countUpDataVersion } from '../../../db/data-version';
import type { WriteDb } from '../../../db/database';
import type { Deed } from '../../access/act';
import { openInRegister } from '../../follow-up/take-up-report';
import { listSnapshots } from '../reports/snapshots.queries';
import { type StepParts, takeStep } from './take-step';

/**
 * Opens to everyone what was decided, as it was decided, and what the register has taken up from it; what was
 * published before stays to be read as what it was.
 * @throws what every step throws
 */
export async function publishReport(
  parts: StepParts,
  deed: Deed,
  id: string,
  { version }: { readonly version: number },
): Promise<void> {
  await takeStep(parts, deed, id, { step: 'publish', version }, async ({ report, edition }) => {
    const [decided] = await listSnapshots(deed.tx, id);
    if (decided?.edition !== edition) throw new Error(`${id} is accepted without having been decided`);
    await deed.tx
      .insertInto('publications')
      .values({
        report_id: id,
        edition,
        snapshot_id: decided.id,
        published_at: deed.now.toISOString(),
        correction: await whyCorrected(deed.tx, id, edition),
        provenance: report.row.provenance,
      })
      .execute();
    await openInRegister(deed.tx, { report, edition, by: deed.person.id, at: deed.now });
    await countUpDataVersion(deed.tx);
  });
}

async function whyCorrected(tx: WriteDb, id: string, edition: number): Promise<string> {
  const opened = await tx
    .selectFrom('report_steps')
    .select('note')
    .where('report_id', '=', id)
    .where('edition', '=', edition)
    .where('step', '=', 'correct')
    .executeTakeFirst();
  return opened?.note ?? '';
}
