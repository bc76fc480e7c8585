import type { EstimatesTable } from '../../../db/schema/estimates';
import type { Estimate } from '../../domain/statistics/estimate';

type EstimateColumns = Pick<
  EstimatesTable,
  | 'kind'
  | 'status'
  | 'value'
  | 'lower'
  | 'upper'
  | 'respondents'
  | 'effective_respondents'
  | 'weighted_base'
  | 'provenance'
  | 'precision'
>;

/** An estimate as the columns it is stored in. */
export function estimateColumns(estimate: Estimate): EstimateColumns {
  const { effectiveRespondents, weightedBase, ...same } = estimate;
  return { ...same, effective_respondents: effectiveRespondents, weighted_base: weightedBase };
}
