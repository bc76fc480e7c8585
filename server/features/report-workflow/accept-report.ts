import type { Deed } from '../../access/act';
import { takeUpReport } from '../../follow-up/take-up-report';
import { type StepParts, takeStep } from './take-step';

/**
 * Accepts a report as it is, and takes what it says of problems, interventions, goals and roles up into the register.
 * @throws what every step throws
 */
export async function acceptReport(
  parts: StepParts,
  deed: Deed,
  id: string,
  { version }: { readonly version: number },
): Promise<void> {
  const { tx, person, now: at } = deed;
  await takeStep(parts, deed, id, { step: 'accept', version }, ({ report, edition }) =>
    takeUpReport(tx, { report, edition, by: person.id, at }),
  );
}
