import type { IndicatorsTable } from '../../../db/schema/indicators';
import type { Method } from '../../domain/statistics/estimate';
import type { MethodOut } from '../../http/method-contract';

type MethodColumns = Pick<
  IndicatorsTable,
  'confidence_level' | 'suppress_below' | 'unreliable_below' | 'assumed_design_effect'
>;

/** The method parameters stored with an indicator. */
export function methodOf(indicator: MethodColumns): Method {
  return {
    confidenceLevel: indicator.confidence_level,
    suppressBelow: indicator.suppress_below,
    unreliableBelow: indicator.unreliable_below,
    assumedDesignEffect: indicator.assumed_design_effect,
  };
}

/** The method as every answer carries it. */
export function methodOut(method: Method): MethodOut {
  return { ...method, interval: 'wilson_effective_respondents', difference: 'newcombe_hybrid_score' };
}
