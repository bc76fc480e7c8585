import { useNavigate } from '@tanstack/react-router';
import type { Comparison } from '../../server/features/comparison/comparison.contract';
import type { ComparisonSelection } from '../features/comparison/comparison.queries';
import { ComparisonDownload } from '../features/comparison/comparison-download';
import { DistrictMap } from '../features/comparison/district-map';
import type { Selection } from '../features/selection/selection';
import { figureTools, MAP_FRAME_HEIGHT } from './figure-tools';
import { RoundChoice } from './round-choice';
import { usePermalink } from './use-permalink';
import { useDefinitions } from './use-selection';

interface RoundMapProps {
  readonly selection: Selection;
  /** What was asked for, and its answer. */
  readonly shown: ComparisonSelection;
  readonly comparison: Comparison;
}

/** One round where the areas lie, under the choice of the round; an area opens its page. */
export function RoundMap({ selection, shown, comparison }: RoundMapProps) {
  const navigate = useNavigate();
  const { districts } = useDefinitions();
  const permalink = usePermalink(selection, comparison.reading);
  return (
    <>
      <RoundChoice selection={selection} kind="district" />
      <DistrictMap
        comparison={comparison}
        districts={districts}
        indicator={selection.indicator}
        permalink={permalink()}
        tools={figureTools({
          embed: permalink('/embed/karta'),
          height: MAP_FRAME_HEIGHT,
          download: (what, pictures) => <ComparisonDownload selection={shown} what={what} extra={pictures} />,
        })}
        onChoose={(slug) => void navigate({ to: '/stadsdelar/$slug', params: { slug } })}
      />
    </>
  );
}
