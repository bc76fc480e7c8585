import type { Comparison } from '../../../server/features/comparison/comparison.contract';
import { capitalised, HIGHEST_IN_WORDS, numberWord } from '../../text/number-word';
import { useText } from '../../text/use-text';
import { countVerdicts, isJudged } from './count-verdicts';

/** What a comparison finds, from its verdicts and never from its values. */
export function useComparisonFinding(comparison: Comparison): string {
  const { t, language } = useText();
  const { higher, lower, judged, withValue } = countVerdicts(comparison.areas);
  const { kind, round, within } = comparison;
  const only = comparison.areas.find(isJudged)?.area.label ?? '';
  const where = within ? t('compare.finding.where', { area: within.label }) : '';
  // Words beside figures in one sentence are hard to compare.
  const inWords = Math.max(higher, lower) <= HIGHEST_IN_WORDS;
  const words = (count: number) => {
    const word = inWords ? numberWord(count, language) : String(count);
    return { count, word, Word: capitalised(word), where, only };
  };
  if (withValue === 0) return t(`compare.finding.${kind}.nothing`, { round: round.round, where });
  if (judged === 0) return t(`compare.finding.${kind}.unjudged`, { where });
  if (higher > 0 && lower > 0) {
    return (
      t(`compare.finding.${kind}.higher`, words(higher)) + t(`compare.finding.${kind}.lowerToo`, words(lower))
    );
  }
  if (higher > 0) return t(`compare.finding.${kind}.higher`, words(higher));
  if (lower > 0) return t(`compare.finding.${kind}.lower`, words(lower));
  return judged < withValue
    ? t(`compare.finding.${kind}.noneOf`, words(judged))
    : t(`compare.finding.${kind}.none`, { where });
}
