import { useState } from 'react';
import type { Session } from '../../../server/features/session/session.contract';
import type { Person } from '../../api/session-query';
import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';
import { ModalDialog } from '../../ui/modal-dialog';
import { hasUnsaved, letGo } from '../../ui/unsaved';
import { SignInForm } from './sign-in-form';

interface EndedDialogProps {
  /** Who was signed in. */
  readonly person: Person;
  readonly ways: Session['ways'];
  /** The account itself has been closed: there is nothing to sign in to. */
  readonly closed: boolean;
  readonly onSignedIn: (session: Session) => void;
  /** Shows the page again, to read and copy what was written. */
  readonly onRead: () => void;
  /** Gives up what was written. */
  readonly onLeave: () => void;
}

/**
 * Over the page when its session has ended. The page stays as it is beneath, and what waits to be sent is sent once
 * its person is back: by the password here, or by any other way in a tab of its own, which tells this one.
 */
export function EndedDialog({ person, ways, closed, onSignedIn, onRead, onLeave }: EndedDialogProps) {
  const { t } = useText();
  const [leaving, setLeaving] = useState(false);
  const leave = () => {
    letGo();
    onLeave();
  };
  if (leaving) {
    return (
      <ModalDialog key="leaving" title={t('session.ended.leaveTitle')} onClose={() => setLeaving(false)}>
        <p>{t('session.ended.leaveLead')}</p>
        <p className={buttons['actions']}>
          <button
            type="button"
            className={buttons['button']}
            data-kind="main"
            onClick={() => setLeaving(false)}
          >
            {t('session.ended.back')}
          </button>
          <button type="button" className={buttons['button']} data-kind="danger" onClick={leave}>
            {t('session.ended.leaveSure')}
          </button>
        </p>
      </ModalDialog>
    );
  }
  return (
    <ModalDialog key="ended" title={t(closed ? 'session.ended.closedTitle' : 'session.ended.title')}>
      <p>{t(closed ? 'session.ended.closedLead' : 'session.ended.lead')}</p>
      {!closed && (
        <>
          <SignInForm email={person.email} onSignedIn={onSignedIn} />
          <p className={buttons['actions']}>
            <a href="/logga-in" target="_blank" rel="noopener">
              {t('session.ended.door')}
            </a>
            {ways.directory && (
              <a href="/api/v1/session/directory?to=/profil" target="_blank" rel="noopener">
                {t('session.ended.directory', { name: ways.directory.name })}
              </a>
            )}
          </p>
        </>
      )}
      <p className={buttons['actions']}>
        <button type="button" className={buttons['button']} onClick={onRead}>
          {t('session.ended.read')}
        </button>
        <button
          type="button"
          className={buttons['button']}
          onClick={() => (hasUnsaved() ? setLeaving(true) : leave())}
        >
          {t('session.ended.leave')}
        </button>
      </p>
    </ModalDialog>
  );
}
