import type { IndicatorSeries, SeriesPoint } from '../../server/features/series/series.contract';
import { useFigureText } from '../charts/figure-text';
import { useText } from '../text/use-text';

interface LevelOf {
  readonly series: IndicatorSeries | undefined;
  readonly city: IndicatorSeries | undefined;
  readonly label: string;
  /** ISO date of the chosen round. */
  readonly round: string;
}

/** How high a district stands, beside the city where that has a figure of the same round; and which figure it is. */
export function useLevel({ series, city, label, round }: LevelOf): {
  shown: SeriesPoint | undefined;
  level: string;
} {
  const { t } = useText();
  const text = useFigureText(series?.indicator.unit ?? 'share');
  const shown = series && shownPoint(series, round);
  if (!shown) return { shown, level: t('area.empty', { area: label }) };
  const cityThen = city?.points.find((point) => point.round === shown.round && point.value !== null);
  const level = t(cityThen ? 'figures.chart.levelAgainstCity' : 'figures.chart.level', {
    area: label,
    value: text.value(shown),
    city: cityThen ? text.value(cityThen) : '',
    round: shown.round,
  });
  return { shown, level };
}

/** The figure of the chosen round, or else the latest before it, or else the latest. */
function shownPoint({ points }: IndicatorSeries, date: string) {
  const valued = points.filter(({ value }) => value !== null);
  return valued.findLast((point) => point.date <= date) ?? valued.at(-1);
}
