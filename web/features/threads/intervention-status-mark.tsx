import type { InterventionStatus } from '../../../server/domain/follow-up/intervention';
import type { InterventionOrphan } from '../../../server/domain/follow-up/orphan';
import { useText } from '../../text/use-text';
import styles from './threads.module.css';

/** The shape of each status: never colour alone. */
const SHAPES: Readonly<Record<InterventionStatus, string>> = {
  planned: '○',
  ongoing: '◐',
  done: '●',
  stopped: '✕',
};

interface InterventionStatusMarkProps {
  readonly status: InterventionStatus;
  /** Instant: as of when it is said. */
  readonly changedAt: string;
  /** In which ways it hangs loose. */
  readonly orphan: readonly InterventionOrphan[];
}

/** How far an intervention had come, by word and shape, as of when; and whether its last day has passed since. */
export function InterventionStatusMark({ status, changedAt, orphan }: InterventionStatusMarkProps) {
  const { t, format } = useText();
  return (
    <>
      <span className={styles['status']} data-status={status}>
        <span aria-hidden="true">{SHAPES[status]}</span> {t(`threadWords.status.${status}`)}
      </span>{' '}
      {`(${t('threadWords.statusAsOf', { date: format.day(changedAt) })})`}
      {orphan.includes('past_its_date') && (
        <>
          {'. '}
          <b>{t('threadWords.orphan.past_its_date')}</b>
        </>
      )}
    </>
  );
}
