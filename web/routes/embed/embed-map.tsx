import { useSuspenseQuery } from '@tanstack/react-query';
import { comparisonQuery } from '../../features/comparison/comparison.queries';
import { DistrictMap } from '../../features/comparison/district-map';
import { useText } from '../../text/use-text';
import { usePermalink } from '../use-permalink';
import { useSelection } from '../use-selection';
import { EmbedFigure, embedTools } from './embed-figure';

/** The map of a round, alone; a district opens beside the page that frames it. */
export function EmbedMap() {
  const { pick } = useText();
  const { selection, districts } = useSelection();
  const { indicator, round, group, reading, level, within } = selection;
  const chosen = { indicator: indicator.key, round: round.round, group: group.key };
  const query = comparisonQuery({ ...chosen, reading, kind: level, within });
  const comparison = useSuspenseQuery(query).data;
  const permalink = usePermalink(selection, comparison.reading);
  return (
    <EmbedFigure heading={`${pick(indicator.label)}, ${round.round}`}>
      <DistrictMap
        comparison={comparison}
        districts={districts}
        indicator={indicator}
        permalink={permalink('/')}
        tools={embedTools}
        onChoose={(slug) => window.open(permalink(`/stadsdelar/${slug}`), '_blank', 'noopener')}
      />
    </EmbedFigure>
  );
}
