import type { InterventionStatus } from '../../../server/domain/follow-up/intervention';
import { useText } from '../../text/use-text';
import styles from './threads.module.css';

/** The shape of each status: never colour alone. */
const SHAPES: Readonly<Record<InterventionStatus, string>> = {
  planned: '○',
  ongoing: '◐',
  done: '●',
  stopped: '✕',
};

/** How far an intervention has come, by word and shape. */
export function InterventionStatusMark({ status }: { readonly status: InterventionStatus }) {
  const { t } = useText();
  return (
    <span className={styles['status']} data-status={status}>
      <span aria-hidden="true">{SHAPES[status]}</span> {t(`threadWords.status.${status}`)}
    </span>
  );
}
