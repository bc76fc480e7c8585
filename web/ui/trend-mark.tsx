import type { Polarity } from '../../server/domain/statistics/estimate';
import type { TrendVerdict } from '../../server/domain/statistics/verdict';
import { useText } from '../text/use-text';
import { TREND_AS_VERDICT } from './tone';
import { VerdictMark } from './verdict-mark';

interface TrendMarkProps {
  readonly verdict: TrendVerdict;
  readonly polarity: Polarity;
}

/** Whether the rounds show a trend: shape and words. */
export function TrendMark({ verdict, polarity }: TrendMarkProps) {
  const { t } = useText();
  return (
    <VerdictMark verdict={TREND_AS_VERDICT[verdict]} polarity={polarity}>
      {t(`compare.trend.${verdict}`)}
    </VerdictMark>
  );
}
