import type { IndicatorSeries } from '../../../server/features/series/series.contract';
import { useText } from '../../text/use-text';

/** How large a change must be for the next round to show it. */
export function DetectableChange({ series }: { readonly series: IndicatorSeries }) {
  const { t, format } = useText();
  const { detectableChange } = series;
  if (detectableChange === null || detectableChange.increase === null) return null;
  const { decrease, increase } = detectableChange;
  if (decrease === null) return <p>{t('targets.nextRoundRise', { increase: format.points(increase) })}</p>;
  return (
    <p>{t('targets.nextRound', { decrease: format.points(decrease), increase: format.points(increase) })}</p>
  );
}
