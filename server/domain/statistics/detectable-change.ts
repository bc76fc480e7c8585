import { criticalValue, normalQuantile } from './normal-quantile';

/** Effective respondents of the two rounds a change would be seen between. */
export interface TwoRounds {
  readonly earlier: number;
  readonly later: number;
  /** Half-widths of the rounding of both figures together, as a share: what widens every verdict. */
  readonly rounding: number;
}

/** How often a real change of the size is found, 0–1: the usual choice. */
export const POWER = 0.8;
const POWER_QUANTILE = normalQuantile(POWER);

const STEPS = 60;

/**
 * The smallest fall and rise from `share` that a two-sided test of two independent shares finds with the power:
 * the other share at which z₁₋α/₂·√(2·p̄·q̄/ñ) + z_power·√(p₁q₁/n₁ + p₂q₂/n₂) equals the difference.
 * Figures printed in whole percents widen every verdict by their rounding, and so the size that would be found.
 * @param share 0–1
 * @param rounds effective respondents, both above 0
 * @param confidenceLevel 0–1
 * @returns sizes of change as shares, above 0; null where even a change to 0 (or 1) would not be found
 * Source: Fleiss, Levin & Paik 2003, Statistical Methods for Rates and Proportions, 3rd ed., § 4.2, without
 *   continuity correction, for two sizes of sample.
 */
export function smallestDetectableChange(
  share: number,
  rounds: TwoRounds,
  confidenceLevel: number,
): { readonly decrease: number | null; readonly increase: number | null } {
  const quantiles = { test: criticalValue(confidenceLevel), power: POWER_QUANTILE };
  const found = (other: number) => Math.abs(other - share) >= needed(share, other, rounds, quantiles);
  return { decrease: edge(share, 0, found), increase: edge(share, 1, found) };
}

/** The difference that would be found if the later share were `other`. */
function needed(
  share: number,
  other: number,
  { earlier, later, rounding }: TwoRounds,
  { test, power }: { readonly test: number; readonly power: number },
): number {
  const pooled = (earlier * share + later * other) / (earlier + later);
  const unchanged = Math.sqrt(pooled * (1 - pooled) * (1 / earlier + 1 / later));
  const changed = Math.sqrt((share * (1 - share)) / earlier + (other * (1 - other)) / later);
  return test * unchanged + power * changed + rounding;
}

/** How far from `share` towards `end` the first found change lies, by halving. */
function edge(share: number, end: number, found: (other: number) => boolean): number | null {
  if (share === end || !found(end)) return null;
  let [missed, seen] = [share, end];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (missed + seen) / 2;
    if (found(middle)) seen = middle;
    else missed = middle;
  }
  return Math.abs(seen - share);
}
