import type { Estimate, Method, Precision } from './estimate';
import { widenShareInterval, wilsonInterval } from './interval';
import { roundingHalfWidth } from './rounding';

/** A share read in a public source, 0–1, with the number of answers when the source gives it. */
export interface PublishedShare {
  readonly value: number;
  readonly precision: Precision;
  readonly respondents: number | null;
}

/**
 * A published share as an estimate. Without respondents, or for a turn of phrase, it has no interval. With them
 * the interval rests on the method's assumed design effect and is widened by the rounding of the printed figure.
 */
export function estimatePublishedShare(published: PublishedShare, method: Method): Estimate {
  const { value, precision, respondents } = published;
  const base = {
    kind: 'share',
    value,
    precision,
    respondents,
    weightedBase: null,
    provenance: 'published',
  } as const;
  const rounding = roundingHalfWidth(precision);
  if (respondents === null || rounding === null) {
    return { ...base, status: 'ok', lower: null, upper: null, effectiveRespondents: null };
  }
  const effectiveRespondents = respondents / method.assumedDesignEffect;
  const interval = wilsonInterval(value, effectiveRespondents, method.confidenceLevel);
  return {
    ...base,
    // A figure somebody has published is shown, however few answers it rests on.
    status: respondents < method.unreliableBelow ? 'unreliable' : 'ok',
    ...widenShareInterval(interval, rounding),
    effectiveRespondents,
  };
}
