import { useState } from 'react';
import { ApiProblem } from '../../api/problem';
import { send } from '../../api/send';
import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';
import { ErrorSummary } from '../../ui/error-summary';
import { Said } from '../../ui/said';
import { useAttempt } from '../../ui/use-attempt';
import styles from './brief.module.css';

/** Ends the mails at the press of a button, which no mail scanner makes. @param secret what stands in the address */
export function EndMails({ secret }: { readonly secret: string }) {
  const { t } = useText();
  const [state, setState] = useState<'asked' | 'ended' | 'unknown'>('asked');
  const { errors, attempt } = useAttempt();
  const end = () =>
    attempt(async () => {
      try {
        await send('POST', `/brief-endings/${encodeURIComponent(secret)}`);
        setState('ended');
      } catch (error) {
        // 400: the address has been cut off.
        if (!(error instanceof ApiProblem && (error.status === 404 || error.status === 400))) throw error;
        setState('unknown');
      }
    });
  return (
    <div className={styles['part']}>
      <h1>{t('brief.ending.title')}</h1>
      <ErrorSummary errors={errors} />
      {state === 'asked' ? (
        <>
          <p>{t('brief.ending.lead')}</p>
          <p className={buttons['actions']}>
            <button type="button" className={buttons['button']} onClick={() => void end()}>
              {t('brief.ending.button')}
            </button>
          </p>
        </>
      ) : (
        <Said>{t(`brief.ending.${state}`)}</Said>
      )}
    </div>
  );
}
