import type { Session } from '../../../server/features/session/session.contract';
import type { Person } from '../../api/session-query';
import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';
import { ModalDialog } from '../../ui/modal-dialog';
import { SignInForm } from './sign-in-form';

interface EndedDialogProps {
  /** Who was signed in. */
  readonly person: Person;
  readonly ways: Session['ways'];
  readonly onSignedIn: (session: Session) => void;
}

/**
 * Over the page when its session has ended. The page stays as it is beneath, and what waits to be sent is sent once
 * its person is back. The directory is asked in a tab of its own, which tells this one.
 */
export function EndedDialog({ person, ways, onSignedIn }: EndedDialogProps) {
  const { t } = useText();
  return (
    <ModalDialog title={t('session.ended.title')}>
      <p>{t('session.ended.lead')}</p>
      <SignInForm email={person.email} onSignedIn={onSignedIn} />
      <p className={buttons['actions']}>
        {ways.directory && (
          <a href="/api/v1/session/directory?to=/profil" target="_blank" rel="noopener">
            {t('session.ended.directory', { name: ways.directory.name })}
          </a>
        )}
        <button type="button" className={buttons['button']} onClick={() => window.location.reload()}>
          {t('session.ended.leave')}
        </button>
      </p>
    </ModalDialog>
  );
}
