import { useSuspenseQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { comparisonQuery } from '../../features/comparison/comparison.queries';
import { ComparisonDots } from '../../features/comparison/comparison-dots';
import { areasOf } from '../../features/selection/search';
import { useText } from '../../text/use-text';
import { usePermalink } from '../use-permalink';
import { useSelection } from '../use-selection';
import { EmbedFigure, embedTools } from './embed-figure';

/** The areas of a round side by side, alone. What stands out is chosen in the address: nothing here changes it. */
export function EmbedComparison() {
  const { pick } = useText();
  const { omrade, ordning } = useSearch({ from: '__root__' });
  const { selection } = useSelection();
  const { indicator, round, group, reading, level, within } = selection;
  const chosen = { indicator: indicator.key, round: round.round, group: group.key };
  const query = comparisonQuery({ ...chosen, reading, kind: level, within });
  const comparison = useSuspenseQuery(query).data;
  const permalink = usePermalink(selection, comparison.reading);
  return (
    <EmbedFigure heading={`${pick(indicator.label)}, ${round.round}`}>
      <ComparisonDots
        comparison={comparison}
        chosen={areasOf({ omrade })}
        order={ordning === 'namn' ? 'name' : 'value'}
        indicator={indicator}
        permalink={permalink('/stadsdelar')}
        tools={embedTools}
      />
    </EmbedFigure>
  );
}
