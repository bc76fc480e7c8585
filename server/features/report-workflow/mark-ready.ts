import type { Deed } from '../../access/act';
import { dayOf } from '../../http/clock';
import { inTheWay } from '../../http/refusals';
import { findMissing } from './find-missing.queries';
import { type StepParts, takeStep } from './take-step';

/**
 * Calls a report ready to be decided.
 * @throws what every step throws; Problem 409 `report_incomplete` while something is missing that may not be
 */
export async function markReady(
  parts: StepParts,
  deed: Deed,
  id: string,
  { version }: { readonly version: number },
): Promise<void> {
  await takeStep(parts, deed, id, { step: 'mark_ready', version }, async ({ report }) => {
    const findings = await findMissing(deed.tx, report, () => true, dayOf(deed.now));
    const errors = findings.filter(({ level }) => level === 'error').length;
    if (errors > 0) throw inTheWay('report_incomplete', `${errors} things are missing; see the check.`);
  });
}
