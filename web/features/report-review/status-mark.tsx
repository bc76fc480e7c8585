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

/** How far a section has come, by word and shape. */
export function StatusMark({ status }: { readonly status: CellStatus }) {
  const { t } = useText();
  return (
    <span className={styles['status']} data-status={status}>
      <span aria-hidden="true">{SHAPES[status]}</span> {t(`reportWords.sectionStatus.${status}`)}
    </span>
  );
}
