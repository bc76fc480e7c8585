import { useSearch } from '@tanstack/react-router';
import { ComparisonDots } from '../../features/comparison/comparison-dots';
import { areasOf } from '../../features/selection/search';
import { EmbedFigure, embedTools } from './embed-figure';
import { useEmbeddedComparison } from './use-embedded-comparison';

/** The areas of a round side by side, alone. What stands out is chosen in the address: nothing here changes it. */
export function EmbedComparison() {
  const { comparison, indicator, heading, permalink } = useEmbeddedComparison();
  const { omrade, ordning } = useSearch({ from: '__root__' });
  return (
    <EmbedFigure heading={heading}>
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
