import type { Unit } from '../../server/domain/statistics/estimate';
import { useText } from '../text/use-text';
import type { ChartLine } from './chart-line';
import styles from './chart-tip.module.css';
import { useFigureText } from './figure-text';

interface ChartTipProps {
  readonly round: string;
  readonly lines: readonly ChartLine[];
  readonly unit: Unit;
}

/** What is known of the named lines in one round; the same for pointer, finger and keyboard. */
export function ChartTip({ round, lines, unit }: ChartTipProps) {
  const { t } = useText();
  const text = useFigureText(unit);
  return (
    <div className={styles['tip']} role="status" data-testid="chart-tip">
      <p className={styles['round']}>{round}</p>
      {lines.flatMap(({ id, label, points }) => {
        const point = points.find((one) => one.round === round);
        if (!point) return [];
        const source =
          point.source?.title ?? (point.provenance && t(`figures.provenance.${point.provenance}`));
        return [
          <div key={id} className={styles['line']}>
            <p className={styles['name']}>
              {label} <b>{text.value(point)}</b>
              {point.status === 'unreliable' && ` (${t('figures.status.unreliable')})`}
              {point.value !== null && point.recalculation && ` (${t('reading.recalculated')})`}
            </p>
            {point.value !== null && (
              <p>
                {text.interval(point)} · {text.answers(point)}
              </p>
            )}
            {source && <p>{source}</p>}
          </div>,
        ];
      })}
    </div>
  );
}
