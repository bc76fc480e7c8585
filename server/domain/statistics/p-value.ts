import type { Method } from './estimate';

/** Smaller ones are not told apart. */
const SMALLEST = 1e-12;
const STEPS = 50;

/**
 * 1 − the highest confidence level at which a judgement is certain, so that a p-value and a verdict
 * never contradict each other: the verdict at level L is certain exactly when p < 1 − L.
 * @param certain whether the judgement is certain at a method; null when there is nothing to judge
 * @returns 0–1, or null when there is nothing to judge
 * Source of the duality: Casella & Berger 2002, Statistical Inference, § 9.2.
 */
export function pValueOf(certain: (method: Method) => boolean | null, method: Method): number | null {
  const certainAt = (p: number) => certain({ ...method, confidenceLevel: 1 - p });
  const easiest = certainAt(1 - SMALLEST);
  if (easiest === null) return null;
  if (!easiest) return 1;
  if (certainAt(SMALLEST)) return SMALLEST;
  // Halved on a logarithmic scale: small p-values matter by their ratio.
  let [unsure, sure] = [Math.log(SMALLEST), Math.log(1 - SMALLEST)];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (unsure + sure) / 2;
    if (certainAt(Math.exp(middle))) sure = middle;
    else unsure = middle;
  }
  return Math.exp(sure);
}
