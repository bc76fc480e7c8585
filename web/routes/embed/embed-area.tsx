import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { readingForArea } from '../../features/selection/reading';
import { chartLineOf } from '../../features/series/chart-line-of';
import { seriesQuery } from '../../features/series/series.queries';
import { TrendFigure } from '../../features/series/trend-figure';
import { useText } from '../../text/use-text';
import { CITY } from '../city';
import { useLevel } from '../level';
import { useArea } from '../use-area';
import { usePathLabel } from '../use-path-label';
import { usePermalink } from '../use-permalink';
import { useSelection } from '../use-selection';
import { EmbedFigure, embedTools } from './embed-figure';

/** A district against the city, alone. */
export function EmbedArea() {
  const { slug } = useParams({ from: '/embed/stadsdelar/$slug' });
  const { t, pick } = useText();
  const { selection, districts } = useSelection();
  const { indicator, group, round } = selection;
  const area = useArea(slug, districts);
  const reading = area ? readingForArea(area, selection.reading) : selection.reading;
  const query = seriesQuery({ indicator: indicator.key, areas: [slug, CITY], group: group.key, reading });
  const [series, city] = useSuspenseQuery(query).data;
  const pathLabel = usePathLabel(indicator.unit);
  const label = area?.label ?? slug;
  const { level } = useLevel({ series, city, label, round: round.date });
  const permalink = usePermalink(selection, series?.reading);
  if (!series || !city) return null;
  return (
    <EmbedFigure heading={t('area.other', { label: pick(indicator.label), area: label })}>
      <TrendFigure
        series={series}
        lines={[
          chartLineOf(series, 'chosen', label, pathLabel),
          chartLineOf(city, 'city', t('figures.city')),
        ]}
        title={level}
        alternative={level}
        permalink={permalink(`/stadsdelar/${slug}`)}
        tools={embedTools}
      />
    </EmbedFigure>
  );
}
