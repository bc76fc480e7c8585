import { useState } from 'react';
import { send } from '../../api/send';
import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useAttempt } from '../../ui/use-attempt';
import { leave } from './sign-out';

/** Ends every session of one's own, this one too. */
export function OutEverywhere({ person }: { readonly person: string }) {
  const { t } = useText();
  const [asked, setAsked] = useState(false);
  const { errors, attempt } = useAttempt();
  const out = async () => {
    if (await attempt(() => send('DELETE', '/profile/sessions?here=true'))) leave(person);
  };
  return (
    <>
      <p>
        <button type="button" className={buttons['button']} onClick={() => setAsked(true)}>
          {t('profile.sessions.everywhere')}
        </button>
      </p>
      {asked && (
        <ConfirmDialog
          title={t('profile.sessions.everywhereTitle')}
          confirm={t('profile.sessions.everywhere')}
          errors={errors}
          onConfirm={out}
          onCancel={() => setAsked(false)}
        >
          <p>{t('profile.sessions.everywhereLead')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
