import type { Polarity } from '../../server/domain/statistics/estimate';
import type { TrendVerdict, Verdict } from '../../server/domain/statistics/verdict';
import { useText } from '../text/use-text';
import { VerdictMark } from './verdict-mark';

/** A trend has the shapes and colours of the change it is. */
const AS_VERDICT: Readonly<Record<TrendVerdict, Verdict>> = {
  increasing: 'increased',
  decreasing: 'decreased',
  no_certain_trend: 'no_certain_change',
  too_few_rounds: 'not_assessable',
};

interface TrendMarkProps {
  readonly verdict: TrendVerdict;
  readonly polarity: Polarity;
}

/** Whether the rounds show a trend: shape and words. */
export function TrendMark({ verdict, polarity }: TrendMarkProps) {
  const { t } = useText();
  return (
    <VerdictMark verdict={AS_VERDICT[verdict]} polarity={polarity}>
      {t(`compare.trend.${verdict}`)}
    </VerdictMark>
  );
}
