import type { Indicator } from '../indicators/indicators.contract';
import type { Batch } from './batches.queries';

/**
 * When figures of an indicator were last taken in from a file, real or example: an ISO instant. Published figures
 * carry no such time, so an indicator with only those has none.
 * @param batches earliest first
 */
export function lastChanged({ survey, coverage }: Indicator, batches: readonly Batch[]): string | undefined {
  return batches.findLast(
    ({ survey_key, round_key, provenance }) =>
      survey_key === survey &&
      coverage.some((covered) => covered.round === round_key && covered[provenance] > 0),
  )?.imported_at;
}
