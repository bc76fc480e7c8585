import { Link, useRouterState } from '@tanstack/react-router';
import { useText } from '../text/use-text';
import styles from '../ui/panel.module.css';

const TITLES = { page: 'missing.title', area: 'missing.area', indicator: 'missing.indicator' } as const;

/** Nothing is at this address. */
export function NotFoundPage({ what }: { readonly what: keyof typeof TITLES }) {
  const { t } = useText();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  return (
    <div className={styles['panel']}>
      <h1>{t(TITLES[what])}</h1>
      <p>{t('missing.help', { path })}</p>
      <p className={styles['actions']}>
        <Link to="/">{t('missing.overview')}</Link>
        <Link to="/stadsdelar">{t('missing.areas')}</Link>
        <Link to="/indikatorer">{t('missing.indicators')}</Link>
      </p>
    </div>
  );
}
