import { useSuspenseQuery } from '@tanstack/react-query';
import { chartLineOf } from '../../features/series/chart-line-of';
import { seriesQuery } from '../../features/series/series.queries';
import { TrendFigure } from '../../features/series/trend-figure';
import { useText } from '../../text/use-text';
import { CITY } from '../city';
import { useLevel } from '../level';
import { usePermalink } from '../use-permalink';
import { useSelection } from '../use-selection';
import { EmbedFigure, embedTools } from './embed-figure';

/** The whole city, alone. */
export function EmbedCity() {
  const { t, pick } = useText();
  const { selection } = useSelection();
  const { indicator, group, round, reading } = selection;
  const query = seriesQuery({ indicator: indicator.key, areas: [CITY], group: group.key, reading });
  const [city] = useSuspenseQuery(query).data;
  const { level } = useLevel({ series: city, city: undefined, label: t('figures.city'), round: round.date });
  const permalink = usePermalink(selection, city?.reading);
  if (!city) return null;
  return (
    <EmbedFigure heading={`${pick(indicator.label)}, ${t('figures.city')}`}>
      <TrendFigure
        series={city}
        lines={[chartLineOf(city, 'chosen', t('figures.city'))]}
        title={level}
        alternative={level}
        permalink={permalink('/')}
        tools={embedTools}
      />
    </EmbedFigure>
  );
}
