import type { Comparison } from '../../../server/features/comparison/comparison.contract';
import { capitalised, numberWord } from '../../text/number-word';
import { useText } from '../../text/use-text';
import { countVerdicts } from './count-verdicts';

/** What a comparison finds, from its verdicts and never from its values. */
export function useComparisonFinding(comparison: Comparison): string {
  const { t, language } = useText();
  const { higher, lower, judged, withValue } = countVerdicts(comparison.areas);
  const { kind, round } = comparison;
  const words = (count: number) => {
    const word = numberWord(count, language);
    return { count, word, Word: capitalised(word) };
  };
  if (withValue === 0) return t(`compare.finding.${kind}.nothing`, { round: round.round });
  if (judged === 0) return t(`compare.finding.${kind}.unjudged`);
  if (higher > 0 && lower > 0) {
    return (
      t(`compare.finding.${kind}.higher`, words(higher)) + t(`compare.finding.${kind}.lowerToo`, words(lower))
    );
  }
  if (higher > 0) return t(`compare.finding.${kind}.higher`, words(higher));
  if (lower > 0) return t(`compare.finding.${kind}.lower`, words(lower));
  return judged < withValue
    ? t(`compare.finding.${kind}.noneOf`, words(judged))
    : t(`compare.finding.${kind}.none`);
}
