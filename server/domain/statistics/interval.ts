import { criticalValue } from './normal-quantile';

/** Bounds of a value; shares lie in 0–1, differences of shares in −1–1. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Wilson's score interval of a share.
 * @param share 0–1
 * @param effectiveRespondents > 0, need not be whole: respondents divided by the design effect
 * @param confidenceLevel 0–1, for example 0.95
 * @throws RangeError when an argument lies outside its range
 * Source: Wilson 1927, JASA 22:209–212.
 */
export function wilsonInterval(
  share: number,
  effectiveRespondents: number,
  confidenceLevel: number,
): Interval {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`a share lies in 0–1, not ${share}`);
  if (!(effectiveRespondents > 0 && effectiveRespondents < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`an interval needs effective respondents above 0, not ${effectiveRespondents}`);
  }
  const z2 = criticalValue(confidenceLevel) ** 2 / effectiveRespondents;
  const centre = (share + z2 / 2) / (1 + z2);
  const half = Math.sqrt(z2 * (share * (1 - share) + z2 / 4)) / (1 + z2);
  // At the ends the formula gives the share itself; rounding errors must not push the bound past it.
  return {
    lower: Math.max(0, Math.min(share, centre - half)),
    upper: Math.min(1, Math.max(share, centre + half)),
  };
}

/** Widens an interval of a share by `halfWidth` on each side, within 0–1. */
export function widenShareInterval(interval: Interval, halfWidth: number): Interval {
  return {
    lower: Math.max(0, interval.lower - halfWidth),
    upper: Math.min(1, interval.upper + halfWidth),
  };
}
