import { withoutUntouched } from '../follow-up/follow-up-fault';
import type { Intervention } from '../follow-up/intervention';
import { faultsOf } from '../follow-up/item-fault';
import { asksFollowUp, looseEndsOf } from '../follow-up/loose-ends';

/** What is wrong with interventions, or hangs loose, by their numbers from 1 as they are listed. */
export interface InterventionFinding {
  readonly level: 'error' | 'warning';
  readonly code: (typeof CODES)[number];
  readonly numbers: readonly number[];
}

/** In the order they are told. */
const CODES = [
  'ends_before_it_begins',
  'intervention_untitled',
  'money_not_whole',
  'follow_up_without_day',
  'follow_up_without_done',
  'without_follow_up',
  'past_its_date',
  'without_problem',
  'without_indicator',
] as const;

/** When it is looked through: today, and the first day of the period that is reported. ISO dates. */
export interface CheckedWhen {
  readonly day: string;
  readonly since: string;
}

/**
 * What is to be put right or thought of in the interventions of an answer: each thing once, with the numbers of those
 * it is true of. What would be lost in the register hinders, all else is worth a thought.
 */
export function interventionFindings(
  interventions: readonly Intervention[],
  when: CheckedWhen,
): InterventionFinding[] {
  const found = interventions.map((intervention) => codesOf(intervention, when));
  return CODES.map(
    (code): InterventionFinding => ({
      level: code === 'ends_before_it_begins' ? 'error' : 'warning',
      code,
      numbers: found.flatMap((codes, index) => (codes.includes(code) ? [index + 1] : [])),
    }),
  ).filter(({ numbers }) => numbers.length > 0);
}

/** One that nobody has named is not in the thread yet: how it hangs loose is not told. */
function codesOf(intervention: Intervention, { day, since }: CheckedWhen): readonly string[] {
  const written = withoutUntouched(intervention);
  const faults = faultsOf(intervention).map(({ code }) => code);
  if (faults.includes('item_without_title')) return ['intervention_untitled', ...faults];
  const waits = asksFollowUp(written, since) ? ['without_follow_up'] : [];
  return [...faults, ...looseEndsOf(written, day), ...waits];
}
