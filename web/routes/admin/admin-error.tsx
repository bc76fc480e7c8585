import { type ErrorComponentProps, Link, Navigate, useRouterState } from '@tanstack/react-router';
import { ApiProblem } from '../../api/problem';
import { useText } from '../../text/use-text';
import { ErrorPanel } from '../../ui/error-panel';
import styles from '../../ui/panel.module.css';
import { usePageTitle } from '../../ui/use-page-title';

/** A page that could not be shown: somebody not signed in does that first, somebody without the right is told whom to ask. */
export function AdminError(props: ErrorComponentProps) {
  const href = useRouterState({ select: ({ location }) => location.href });
  const { error } = props;
  if (!(error instanceof ApiProblem)) return <ErrorPanel {...props} />;
  if (error.signedOut) return <Navigate to="/logga-in" search={{ till: href }} replace />;
  return error.status === 403 ? <Refusal /> : <ErrorPanel {...props} />;
}

function Refusal() {
  const { t } = useText();
  usePageTitle(t('admin.refused.title'));
  return (
    <div className={styles['panel']}>
      <h1>{t('admin.refused.title')}</h1>
      <p>{t('admin.refused.help')}</p>
      <p className={styles['actions']}>
        <Link to="/profil">{t('admin.refused.profile')}</Link>
        <Link to="/">{t('missing.overview')}</Link>
      </p>
    </div>
  );
}
