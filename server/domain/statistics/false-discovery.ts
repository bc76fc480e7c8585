/**
 * Which of many tests stay certain when the expected share of false ones among them is to be at most `rate`:
 * the largest k with p₍ₖ₎ ≤ k/m · rate, and all with a p-value up to p₍ₖ₎. Tests without a p-value count in neither.
 * @param pValues 0–1, or null for what cannot be judged
 * @param rate 0–1, for example 0.05
 * Source: Benjamini & Hochberg 1995, JRSS B 57:289–300; it holds under the positive dependence that areas of one
 *   city have (Benjamini & Yekutieli 2001, Annals of Statistics 29:1165–1188).
 */
export function benjaminiHochberg(pValues: readonly (number | null)[], rate: number): boolean[] {
  const sorted = pValues.filter((p) => p !== null).sort((a, b) => a - b);
  const limit = sorted.findLast((p, index) => p <= ((index + 1) / sorted.length) * rate);
  return pValues.map((p) => p !== null && limit !== undefined && p <= limit);
}
