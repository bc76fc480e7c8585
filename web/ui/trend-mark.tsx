import type { Polarity } from '../../server/domain/statistics/estimate';
import type { TrendVerdict } from '../../server/domain/statistics/verdict';
import { useText } from '../text/use-text';
import { TREND_AS_VERDICT } from './tone';
import { VerdictMark } from './verdict-mark';

interface TrendMarkProps {
  readonly verdict: TrendVerdict;
  readonly polarity: Polarity;
  /** The rounds it rests on, oldest first. */
  readonly rounds: readonly string[];
}

/** Whether the rounds show a trend: shape and words. */
export function TrendMark({ verdict, polarity, rounds }: TrendMarkProps) {
  const { t } = useText();
  return (
    <VerdictMark verdict={TREND_AS_VERDICT[verdict]} polarity={polarity}>
      {t(`compare.trend.${verdict}`)}
      {verdict !== 'too_few_rounds' && ` ${rounds[0]}–${rounds.at(-1)}`}
    </VerdictMark>
  );
}
