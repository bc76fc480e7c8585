import type { IndicatorSeries } from '../../../server/features/series/series.contract';
import { useText } from '../../text/use-text';
import { TREND_AS_VERDICT } from '../../ui/tone';
import { VerdictMark } from '../../ui/verdict-mark';

/** What the rounds since the last break say together. */
export function TrendSentence({ series }: { readonly series: IndicatorSeries }) {
  const { t, format } = useText();
  const { verdict, rounds, slopePerYear } = series.trend;
  return (
    <p>
      <VerdictMark verdict={TREND_AS_VERDICT[verdict]} polarity={series.indicator.polarity}>
        {t(`trend.${verdict}`, {
          from: rounds[0] ?? '',
          to: rounds.at(-1) ?? '',
          count: rounds.length,
          slope: slopePerYear === null ? '' : format.points(Math.abs(slopePerYear)),
        })}
      </VerdictMark>
    </p>
  );
}
