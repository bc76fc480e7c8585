import type { Judgement } from './change';
import type { Method } from './estimate';

/** Smaller ones are not told apart. */
const SMALLEST = 1e-12;
const STEPS = 50;

/**
 * 1 − the highest confidence level at which the judgement's interval excludes 0, so that a p-value and a verdict
 * never contradict each other: the verdict at level L is certain exactly when p < 1 − L.
 * @param judge the judgement at a method; its difference does not depend on the level
 * @returns 0–1, or null when there is nothing to judge
 * Source of the duality: Casella & Berger 2002, Statistical Inference, § 9.2.
 */
export function pValueOf(judge: (method: Method) => Judgement, method: Method): number | null {
  const certainAt = (p: number): boolean | null => {
    const { verdict } = judge({ ...method, confidenceLevel: 1 - p });
    return verdict === 'not_assessable' ? null : verdict !== 'no_certain_change';
  };
  const easiest = certainAt(1 - SMALLEST);
  if (easiest === null) return null;
  if (!easiest) return 1;
  if (certainAt(SMALLEST)) return SMALLEST;
  // Halved on a logarithmic scale: small p-values matter by their ratio.
  let [uncertain, certain] = [Math.log(SMALLEST), Math.log(1 - SMALLEST)];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (uncertain + certain) / 2;
    if (certainAt(Math.exp(middle))) certain = middle;
    else uncertain = middle;
  }
  return Math.exp(certain);
}
