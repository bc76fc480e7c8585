import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { sessionQuery } from '../api/session-query';
import { AlreadyIn } from '../features/session/already-in';
import { DirectoryRefusal } from '../features/session/directory-refusal';
import { DirectoryWay } from '../features/session/directory-way';
import { ForgottenPassword } from '../features/session/forgotten-password';
import styles from '../features/session/session.module.css';
import { SignInForm } from '../features/session/sign-in-form';
import { useEnter } from '../features/session/use-enter';
import { useText } from '../text/use-text';
import { usePageTitle } from '../ui/use-page-title';
import pages from './pages.module.css';

/** The door. The form does not wait for what the server says of other ways in. */
export function SignInPage() {
  const { t } = useText();
  const { till, fel, ut, kravs } = useSearch({ from: '/logga-in' });
  const { data: session } = useQuery(sessionQuery);
  const enter = useEnter();
  usePageTitle(t('door.signIn.title'));
  const ways = session?.ways;
  return (
    <>
      <div className={pages['head']}>
        <h1>{t('door.signIn.title')}</h1>
        <p className={pages['lead']}>{t('door.signIn.lead')}</p>
      </div>
      {fel && <DirectoryRefusal code={fel} directory={ways?.directory?.name} />}
      {ut && <p className={styles['notice']}>{t('door.signIn.out')}</p>}
      {kravs && !fel && <p className={styles['notice']}>{t('door.signIn.first')}</p>}
      {session?.person && <AlreadyIn name={session.person.name} to={till} />}
      <div className={styles['ways']}>
        <SignInForm onSignedIn={(next) => enter(next, till)} />
        {ways?.directory && <DirectoryWay name={ways.directory.name} to={till} />}
        {session && <ForgottenPassword session={session} />}
      </div>
    </>
  );
}
