import type { ReportMatrix } from '../../../server/features/reports/reports.contract';
import { useText } from '../../text/use-text';
import styles from './report-review.module.css';

export type CellStatus = ReportMatrix['rows'][number]['cells'][number];

/** The shape of each status: never colour alone. */
const SHAPES: Readonly<Record<CellStatus, string>> = {
  not_begun: '○',
  begun: '◐',
  done: '●',
  returned: '↩',
  not_asked: '–',
};

/** In the order of the key. */
const STATUSES: readonly CellStatus[] = ['not_begun', 'begun', 'done', 'returned', 'not_asked'];

interface StatusMarkProps {
  readonly status: CellStatus;
  /** Only the shape is seen, where a key tells what it means; the word is heard. */
  readonly narrow?: boolean;
}

/** How far a section has come, by word and shape. */
export function StatusMark({ status, narrow = false }: StatusMarkProps) {
  const { t } = useText();
  return (
    <span className={styles['status']} data-status={status}>
      <span aria-hidden="true">{SHAPES[status]}</span>{' '}
      <span className={narrow ? styles['heard'] : undefined}>{t(`reportWords.sectionStatus.${status}`)}</span>
    </span>
  );
}

/** What the shapes mean. */
export function StatusKey() {
  const { t } = useText();
  return (
    <ul className={styles['key']} aria-label={t('review.key')}>
      {STATUSES.map((status) => (
        <li key={status}>
          <StatusMark status={status} />
        </li>
      ))}
    </ul>
  );
}
