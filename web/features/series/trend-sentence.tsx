import type { IndicatorSeries } from '../../../server/features/series/series.contract';
import { useText } from '../../text/use-text';
import { VerdictMark } from '../../ui/verdict-mark';

/** The trend's verdict as that of a change, for its shape and colour. */
const AS_VERDICT = {
  increasing: 'increased',
  decreasing: 'decreased',
  no_certain_trend: 'no_certain_change',
  too_few_rounds: 'not_assessable',
} as const;

/** What the rounds since the last break say together. */
export function TrendSentence({ series }: { readonly series: IndicatorSeries }) {
  const { t, format } = useText();
  const { verdict, rounds, slopePerYear } = series.trend;
  return (
    <p>
      <VerdictMark verdict={AS_VERDICT[verdict]} polarity={series.indicator.polarity}>
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
