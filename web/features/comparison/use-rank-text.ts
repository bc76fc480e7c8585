import type { Comparison } from '../../../server/features/comparison/comparison.contract';
import { useText } from '../../text/use-text';

type Rank = NonNullable<Comparison['areas'][number]['rank']>;

/** "2–5 av 14": a rank is a range, as surely as it is known. */
export function useRankText(): (rank: Rank) => string {
  const { t } = useText();
  return ({ from, to, of }) =>
    from === to
      ? t('figures.comparison.rankOne', { from, of })
      : t('figures.comparison.rankRange', { from, to, of });
}
