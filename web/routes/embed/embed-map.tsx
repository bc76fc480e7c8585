import { DistrictMap } from '../../features/comparison/district-map';
import { EmbedFigure, embedTools } from './embed-figure';
import { useEmbeddedComparison } from './use-embedded-comparison';

/** The map of a round, alone; a district opens beside the page that frames it. */
export function EmbedMap() {
  const { comparison, districts, indicator, heading, permalink } = useEmbeddedComparison();
  return (
    <EmbedFigure heading={heading}>
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
