import type { Estimate, Method } from '../../../server/domain/statistics/estimate';
import { estimatePublishedShare } from '../../../server/domain/statistics/published-share';
import { estimateShare } from '../../../server/domain/statistics/weighted-share';

export const METHOD: Method = {
  confidenceLevel: 0.95,
  suppressBelow: 30,
  unreliableBelow: 100,
  assumedDesignEffect: 1.5,
};

/** A share measured on `respondents` persons of equal weight `weight`. */
export function measured(share: number, respondents: number, weight = 1): Estimate {
  const tally = {
    countedWeight: share * respondents * weight,
    weight: respondents * weight,
    squaredWeight: respondents * weight ** 2,
    respondents,
  };
  return estimateShare(tally, METHOD, 'imported');
}

export const example = (share: number, respondents: number): Estimate => ({
  ...measured(share, respondents),
  provenance: 'example',
});

/** A whole percent read in a source. */
export const published = (percent: number, respondents: number | null = null): Estimate =>
  estimatePublishedShare({ value: percent / 100, precision: 'integer', respondents }, METHOD);
