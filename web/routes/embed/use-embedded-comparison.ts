import { useSuspenseQuery } from '@tanstack/react-query';
import { comparisonQuery } from '../../features/comparison/comparison.queries';
import { useText } from '../../text/use-text';
import { usePermalink } from '../use-permalink';
import { useSelection } from '../use-selection';

/** The comparison that a frame's address asks for; the loader of the frame has read it. */
export function useEmbeddedComparison() {
  const { pick } = useText();
  const { selection, districts } = useSelection();
  const { indicator, round, group, reading, level, within } = selection;
  const chosen = { indicator: indicator.key, round: round.round, group: group.key };
  const comparison = useSuspenseQuery(comparisonQuery({ ...chosen, reading, kind: level, within })).data;
  return {
    comparison,
    districts,
    indicator,
    heading: `${pick(indicator.label)}, ${round.round}`,
    permalink: usePermalink(selection, comparison.reading),
  };
}
