import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { seriesQuery } from '../../features/series/series.queries';
import { TrendFigure } from '../../features/series/trend-figure';
import { useText } from '../../text/use-text';
import { useIndicatorLines } from '../indicator-lines';
import { useIndicatorTitle } from '../indicator-title';
import { usePermalink } from '../use-permalink';
import { useSelection } from '../use-selection';
import { EmbedFigure, embedTools } from './embed-figure';

/** An indicator in every district, alone. */
export function EmbedIndicator() {
  const { key } = useParams({ from: '/embed/indikatorer/$key' });
  const { pick } = useText();
  const { selection } = useSelection(key);
  const { indicator, group, round, reading } = selection;
  const all = useSuspenseQuery(
    seriesQuery({ indicator: key, areas: ['all'], group: group.key, reading }),
  ).data;
  const title = useIndicatorTitle(all, round.round);
  const lines = useIndicatorLines(all);
  const [city] = all;
  const permalink = usePermalink(selection, city?.reading);
  if (!city) return null;
  return (
    <EmbedFigure heading={pick(indicator.label)}>
      <TrendFigure
        series={city}
        lines={lines}
        title={title}
        alternative={title}
        permalink={permalink(`/indikatorer/${key}`)}
        tools={embedTools}
      />
    </EmbedFigure>
  );
}
