import { useState } from 'react';
import type { Person } from '../../api/session-query';
import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';
import { countdownText } from '../../ui/duration-text';
import { ModalDialog } from '../../ui/modal-dialog';
import styles from './session.module.css';
import { signOut } from './sign-out';

/** At so many seconds it is said aloud what is left: a voice every second would drown everything else. */
const SAID_AT = [120, 60, 30, 10] as const;

interface WarningDialogProps {
  readonly person: Person;
  /** Milliseconds. */
  readonly left: number;
  readonly onStay: () => Promise<unknown>;
  /** Leaves it at that: the session ends when it ends. */
  readonly onClose: () => void;
}

/** Before the session ends: whether to stay. A session that has lasted as long as it may can only be begun anew. */
export function WarningDialog({ person, left, onStay, onClose }: WarningDialogProps) {
  const { t, language } = useText();
  const [failed, setFailed] = useState(false);
  const seconds = Math.ceil(left / 1_000);
  const said = SAID_AT.findLast((mark) => seconds <= mark) ?? SAID_AT[0];
  const last = person.endsAt === person.lastsUntil;
  const trying = (deed: () => Promise<unknown>) => () => {
    setFailed(false);
    deed().catch(() => setFailed(true));
  };
  const stay = last ? onClose : trying(onStay);
  return (
    <ModalDialog title={t('session.warning.title')} onClose={stay}>
      <p>{t(last ? 'session.warning.last' : 'session.warning.lead')}</p>
      <p aria-hidden="true">
        <b>{t('session.warning.left', { time: countdownText(seconds, language) })}</b>
      </p>
      <p role="status" className={styles['unseen']}>
        {t('session.warning.left', { time: countdownText(said, language) })}
      </p>
      {failed && <p role="alert">{t('problems.offline')}</p>}
      <p className={buttons['actions']}>
        <button type="button" className={buttons['button']} data-kind="main" onClick={stay}>
          {t(last ? 'session.warning.understood' : 'session.warning.stay')}
        </button>
        <button type="button" className={buttons['button']} onClick={trying(() => signOut(person.id))}>
          {t('session.out')}
        </button>
      </p>
    </ModalDialog>
  );
}
