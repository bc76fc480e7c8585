import type { Polarity } from '../../server/domain/statistics/estimate';
import type { TrendVerdict, Verdict } from '../../server/domain/statistics/verdict';

export type VerdictTone = 'better' | 'worse' | 'neutral';

/** Good or bad is said only of what is certain, and only where the indicator's polarity says which is which. */
export function toneOf(verdict: Verdict, polarity: Polarity): VerdictTone {
  if (polarity === 'no_judgement' || (verdict !== 'increased' && verdict !== 'decreased')) return 'neutral';
  const lower = verdict === 'decreased';
  return lower === (polarity === 'lower_is_better') ? 'better' : 'worse';
}

/** A trend has the shape and the colour of the change it is. */
export const TREND_AS_VERDICT = {
  increasing: 'increased',
  decreasing: 'decreased',
  no_certain_trend: 'no_certain_change',
  too_few_rounds: 'not_assessable',
} as const satisfies Readonly<Record<TrendVerdict, Verdict>>;

/** The shape of each verdict: never colour alone. */
export const VERDICT_SHAPES: Readonly<Record<Verdict, string>> = {
  increased: '▲',
  decreased: '▼',
  no_certain_change: '●',
  not_assessable: '○',
};
