import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { sessionQuery } from '../api/session-query';
import { ForgottenForm } from '../features/session/forgotten-form';
import styles from '../features/session/session.module.css';
import { useText } from '../text/use-text';
import { usePageTitle } from '../ui/use-page-title';
import pages from './pages.module.css';

/** Asking for a new password. What it says is the same for every address, so that it tells nobody who has one. */
export function ForgottenPage() {
  const { t } = useText();
  const { data: session } = useQuery(sessionQuery);
  const [sentTo, setSentTo] = useState<string>();
  const title = t(sentTo === undefined ? 'door.forgotten.title' : 'door.forgotten.doneTitle');
  usePageTitle(title);
  const noMail = session?.ways.mail === false;
  return (
    <div className={styles['ways']}>
      <h1>{title}</h1>
      {sentTo !== undefined ? (
        <p role="status">{t('door.forgotten.done', { email: sentTo })}</p>
      ) : noMail ? (
        <NoMail contact={session.contactEmail} />
      ) : (
        <>
          <p className={pages['lead']}>{t('door.forgotten.lead')}</p>
          <ForgottenForm onSent={setSentTo} />
        </>
      )}
      <p>
        <Link to="/logga-in">{t('door.forgotten.back')}</Link>
      </p>
    </div>
  );
}

function NoMail({ contact }: { readonly contact: string | null }) {
  const { t } = useText();
  return (
    <p>
      {t('door.forgotten.noMail')}
      {contact !== null && (
        <>
          {' '}
          {t('door.forgotten.ask')} <a href={`mailto:${contact}`}>{contact}</a>.
        </>
      )}
    </p>
  );
}
