import type { Unit } from '../../../server/domain/statistics/estimate';
import { useText } from '../../text/use-text';
import styles from '../chart-tip.module.css';
import { useFigureText } from '../figure-text';
import type { DotRow } from './dot-row';

interface DotTipProps {
  readonly row: DotRow;
  readonly unit: Unit;
}

/** All that is known of a row. */
export function DotTip({ row, unit }: DotTipProps) {
  const text = useDotText(unit);
  return (
    <div className={styles['tip']} data-testid="dot-tip">
      <p className={styles['round']}>
        {row.label} <b>{text.value(row)}</b>
      </p>
      <div className={styles['line']}>
        {text.details(row).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  );
}

/** What a row says: its value, and everything else line by line. */
export function useDotText(unit: Unit) {
  const { t } = useText();
  const text = useFigureText(unit);
  const value = ({ point }: DotRow) => text.value(point);
  const details = ({ point, facts }: DotRow): string[] => {
    const source = point.source?.title ?? (point.provenance && t(`figures.provenance.${point.provenance}`));
    return [
      point.value === null ? '' : `${text.interval(point)} · ${text.answers(point)}`,
      point.status === 'unreliable' ? t('figures.status.unreliable') : '',
      point.recalculation && point.value !== null ? t('reading.recalculatedLegend') : '',
      ...facts,
      source ?? '',
    ].filter(Boolean);
  };
  /** The whole row as one sentence for those who do not see it. */
  const name = (row: DotRow) => [`${row.label}: ${value(row)}`, ...details(row)].join('. ');
  return { value, details, name };
}
