import { useSearch } from '@tanstack/react-router';
import type { IndicatorSeries } from '../../server/features/series/series.contract';
import { type ChartLine, MOST_CHOSEN } from '../charts/chart-line';
import { areasOf } from '../features/selection/search';
import { chartLineOf } from '../features/series/chart-line-of';
import { useText } from '../text/use-text';
import { usePathLabel } from './use-path-label';

/** The lines of an indicator's chart: the city, the districts that the reader has chosen, and the rest in grey. */
export function useIndicatorLines(all: readonly IndicatorSeries[]): ChartLine[] {
  const { t } = useText();
  const pathLabel = usePathLabel(all[0]?.indicator.unit ?? 'share');
  const chosen = areasOf(useSearch({ from: '__root__' })).slice(0, MOST_CHOSEN);
  return all.map((series) => {
    if (series.area.kind === 'city') return chartLineOf(series, 'city', t('figures.city'), pathLabel);
    return chosen.includes(series.area.slug)
      ? chartLineOf(series, 'chosen', series.area.label, pathLabel)
      : chartLineOf(series, 'context', series.area.label);
  });
}
