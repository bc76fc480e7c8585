import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { Session } from '../../server/features/session/session.contract';
import { sessionQuery } from '../api/session-query';
import { DeadLink } from '../features/links/dead-link';
import { LinkForm } from '../features/links/link-form';
import { useLink } from '../features/links/use-link';
import type { Search } from '../features/selection/search';
import { AlreadyIn } from '../features/session/already-in';
import styles from '../features/session/session.module.css';
import { useEnter } from '../features/session/use-enter';
import { useText } from '../text/use-text';
import { usePageTitle } from '../ui/use-page-title';

/** What a one-time link opens. Looking at it uses nothing: that takes a press of the button, which no mail scanner makes. */
export function LinkPage() {
  const { t } = useText();
  const found = useLink();
  const enter = useEnter();
  const [confirmed, setConfirmed] = useState<string>();
  const person = useQuery(sessionQuery).data?.person;
  usePageTitle(t('door.link.title'));
  useLanguageOf(found.state === 'found' ? found.link.language : 'sv');
  const used = (session: Session, email: string, purpose: string) => {
    if (found.state === 'found') found.forget();
    if (purpose === 'new_email') setConfirmed(email);
    else enter(session, '/');
  };
  if (confirmed !== undefined) {
    return (
      <div className={styles['ways']}>
        <h1>{t('door.link.new_email.done')}</h1>
        <p role="status">{t('door.link.new_email.doneLead', { email: confirmed })}</p>
      </div>
    );
  }
  if (found.state === 'reading') return <p role="status">{t('door.link.reading')}</p>;
  // Back, or the same link once more: whoever came in by it needs none.
  const already = person && <AlreadyIn name={person.name} to="/" />;
  if (found.state === 'dead') {
    return (
      <>
        {already}
        <DeadLink code={found.code} onRetry={found.retry} />
      </>
    );
  }
  return (
    <>
      {already}
      <LinkForm
        link={found.link}
        secret={found.secret}
        onUsed={(session) => used(session, found.link.email, found.link.purpose)}
        onDead={found.bury}
      />
    </>
  );
}

/** Who has never been here is met in the language they were invited in, unless the address says another. */
function useLanguageOf(language: 'sv' | 'en') {
  const navigate = useNavigate();
  const { lang } = useSearch({ from: '__root__' });
  useEffect(() => {
    if (language === 'sv' || lang !== undefined) return;
    void navigate({ to: '.', search: (search: Search) => ({ ...search, lang: language }), replace: true });
  }, [language, lang, navigate]);
}
