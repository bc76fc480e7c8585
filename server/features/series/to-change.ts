import type { JudgedChange } from '../../domain/statistics/series';
import { changeSentence } from '../../domain/text/change-sentence';
import type { FigureStyle } from '../../domain/text/figure';
import type { Change } from './series.contract';

/** A judged change as the API says it. */
export function toChange(change: JudgedChange, style: FigureStyle): Change {
  const { from, to, judgement } = change;
  const bounds =
    judgement.verdict === 'not_assessable' ? { difference: null, lower: null, upper: null } : judgement;
  return {
    from: from.round,
    to: to.round,
    difference: bounds.difference,
    lower: bounds.lower,
    upper: bounds.upper,
    verdict: judgement.verdict,
    reason: judgement.reason,
    example: from.estimate.provenance === 'example' || to.estimate.provenance === 'example',
    sentence: changeSentence(change, style),
  };
}
