import type { Interval } from './interval';

/** A share with its interval. */
export interface BoundedShare extends Interval {
  readonly share: number;
}

export interface Difference extends Interval {
  readonly difference: number;
}

/**
 * Newcombe's hybrid score interval of the difference `first − second` of two independent shares, method 10,
 * without continuity correction. Both intervals must hold the same confidence level.
 * @returns a difference in −1–1 with its interval
 * Source: Newcombe 1998, Statistics in Medicine 17:873–890.
 */
export function newcombeDifference(first: BoundedShare, second: BoundedShare): Difference {
  const difference = first.share - second.share;
  return {
    difference,
    lower: difference - Math.hypot(first.share - first.lower, second.upper - second.share),
    upper: difference + Math.hypot(first.upper - first.share, second.share - second.lower),
  };
}

/** Widens a difference of shares by `halfWidth` on each side, within −1–1. */
export function widenDifference(difference: Difference, halfWidth: number): Difference {
  return {
    difference: difference.difference,
    lower: Math.max(-1, difference.lower - halfWidth),
    upper: Math.min(1, difference.upper + halfWidth),
  };
}
