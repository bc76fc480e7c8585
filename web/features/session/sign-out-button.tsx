import { useState } from 'react';
import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';
import { ModalDialog } from '../../ui/modal-dialog';
import { hasUnsaved } from '../../ui/unsaved';
import { signOut } from './sign-out';

/** Signs out here; asks first when something written would be lost, since signing out forgets what is kept. */
export function SignOutButton({ person }: { readonly person: string }) {
  const { t } = useText();
  const [failed, setFailed] = useState(false);
  const [asked, setAsked] = useState(false);
  const out = async () => {
    try {
      await signOut(person);
    } catch {
      setAsked(false);
      setFailed(true);
    }
  };
  return (
    <>
      <button type="button" onClick={() => (hasUnsaved() ? setAsked(true) : void out())}>
        {t('session.out')}
      </button>
      <span role="status">{failed && t('problems.offline')}</span>
      {asked && (
        <ModalDialog title={t('session.outUnsaved.title')} onClose={() => setAsked(false)}>
          <p>{t('session.outUnsaved.lead')}</p>
          <p className={buttons['actions']}>
            <button
              type="button"
              className={buttons['button']}
              data-kind="main"
              onClick={() => setAsked(false)}
            >
              {t('forms.stay')}
            </button>
            <button type="button" className={buttons['button']} onClick={() => void out()}>
              {t('session.outUnsaved.go')}
            </button>
          </p>
        </ModalDialog>
      )}
    </>
  );
}
