import { judgeChange } from './change';
import type { Estimate, Method } from './estimate';

/** The places an area could hold among `of`; 1 is the lowest value. */
export interface RankRange {
  readonly from: number;
  readonly to: number;
  readonly of: number;
}

/**
 * The rank of each estimate as a range: 1 + areas certainly lower … number − areas certainly higher. Pairs are
 * judged by Newcombe's interval; a pair that cannot be judged leaves the range wide. An estimate that can be
 * judged against no other has no rank.
 * Source of the form: Goldstein & Spiegelhalter 1996, JRSS A 159:385–443.
 */
export function rankRanges(estimates: readonly Estimate[], method: Method): (RankRange | null)[] {
  return estimates.map((own, index) => {
    const others = estimates.filter((_, other) => other !== index);
    const verdicts = others.map((other) => judgeChange(other, own, method).verdict);
    if (verdicts.every((verdict) => verdict === 'not_assessable')) return null;
    return {
      from: 1 + verdicts.filter((verdict) => verdict === 'increased').length,
      to: estimates.length - verdicts.filter((verdict) => verdict === 'decreased').length,
      of: estimates.length,
    };
  });
}
