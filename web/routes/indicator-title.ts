import type { IndicatorSeries } from '../../server/features/series/series.contract';
import { useFigureText } from '../charts/figure-text';
import { useText } from '../text/use-text';

/** What the series of the city and every district say of one round. */
export function useIndicatorTitle(all: readonly IndicatorSeries[], round: string): string {
  const { t } = useText();
  const text = useFigureText(all[0]?.indicator.unit ?? 'share');
  const pointOf = ({ points }: IndicatorSeries) =>
    points.find((point) => point.round === round && point.value !== null);
  const districts = all
    .filter(({ area }) => area.kind === 'district')
    .flatMap((series) => pointOf(series) ?? [])
    .toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const [low, high] = [districts[0], districts.at(-1)];
  if (!low || !high) return t('indicator.chartTitleNone', { round });
  const city = all.find(({ area }) => area.kind === 'city');
  const cityPoint = city && pointOf(city);
  return t(cityPoint ? 'indicator.chartTitle' : 'indicator.chartTitleNoCity', {
    city: cityPoint ? text.value(cityPoint) : '',
    low: text.value(low),
    high: text.value(high),
    round,
  });
}
