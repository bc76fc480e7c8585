import { Link, useRouterState } from '@tanstack/react-router';
import { useText } from '../text/use-text';
import styles from '../ui/panel.module.css';

const TITLES = { page: 'missing.title', area: 'missing.area', indicator: 'missing.indicator' } as const;

/** Nothing is at this address. */
export function NotFoundPage({ what }: { readonly what: keyof typeof TITLES }) {
  const { t } = useText();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  // Within a frame only the figure may be shown: the rest opens beside the page around it.
  const target = path.startsWith('/embed/') ? { target: '_blank', rel: 'noopener' } : {};
  return (
    <div className={styles['panel']}>
      <h1>{t(TITLES[what])}</h1>
      <p>{t('missing.help', { path })}</p>
      <p className={styles['actions']}>
        <Link to="/" {...target}>
          {t('missing.overview')}
        </Link>
        <Link to="/stadsdelar" {...target}>
          {t('missing.areas')}
        </Link>
        <Link to="/indikatorer" {...target}>
          {t('missing.indicators')}
        </Link>
      </p>
    </div>
  );
}
