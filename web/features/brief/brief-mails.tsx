import { useSuspenseQuery } from '@tanstack/react-query';
import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';
import { ErrorSummary } from '../../ui/error-summary';
import { useAttempt } from '../../ui/use-attempt';
import styles from './brief.module.css';
import { subscriptionQuery, useSubscriptionDeeds } from './brief.queries';

/** Mails about what is new: asked for and ended with the same button. */
export function BriefMails() {
  const { t } = useText();
  const { data } = useSuspenseQuery(subscriptionQuery);
  const { subscribe, unsubscribe } = useSubscriptionDeeds();
  const { errors, attempt } = useAttempt();
  const { subscribed, sendsMail } = data;
  const turn = () => attempt(async () => void (await (subscribed ? unsubscribe : subscribe).mutateAsync()));
  return (
    <section className={styles['part']} data-print="no">
      <h2>{t('brief.mails.title')}</h2>
      <p>{t('brief.mails.lead')}</p>
      {!sendsMail && <p>{t('brief.mails.noMail')}</p>}
      <ErrorSummary errors={errors} />
      <p role="status">{t(subscribed ? 'brief.mails.on' : 'brief.mails.off')}</p>
      <p className={buttons['actions']}>
        <button type="button" className={buttons['button']} onClick={() => void turn()}>
          {t(subscribed ? 'brief.mails.end' : 'brief.mails.ask')}
        </button>
      </p>
    </section>
  );
}
