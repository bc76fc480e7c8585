import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Search } from '../features/selection/search';
import { SignInCorner } from '../features/session/sign-in-corner';
import { useText } from '../text/use-text';
import styles from './page-frame.module.css';

const ENTRIES = [
  ['/', 'overview'],
  ['/stadsdelar', 'areas'],
  ['/indikatorer', 'indicators'],
  ['/program', 'programmes'],
  ['/rapporter', 'reports'],
] as const;

/** What surrounds every page. */
export function PageFrame() {
  const { t, language } = useText();
  const main = useRef<HTMLElement>(null);
  useFocusOnNewPage(main);
  return (
    <>
      <a className={styles['skip']} href="#innehall">
        {t('nav.skip')}
      </a>
      <header className={styles['header']} data-print="no">
        <div className={styles['bar']}>
          <Link to="/" className={styles['name']}>
            Lägesbild
          </Link>
          <nav aria-label={t('nav.label')} className={styles['nav']}>
            {ENTRIES.map(([to, name]) => (
              <Link key={to} to={to} activeOptions={{ exact: to === '/', includeSearch: false }}>
                {t(`nav.${name}`)}
              </Link>
            ))}
          </nav>
          <div className={styles['corner']}>
            <Link
              to="."
              search={(search: Search) => ({ ...search, lang: language === 'sv' ? 'en' : undefined })}
              lang={language === 'sv' ? 'en' : 'sv'}
            >
              {t('nav.otherLanguage')}
            </Link>
            <SignInCorner />
          </div>
        </div>
      </header>
      <main id="innehall" ref={main} tabIndex={-1} className={styles['main']}>
        <Outlet />
      </main>
      <footer className={styles['footer']} data-print="no">
        <div className={styles['bar']}>
          <p>{t('footer.what')}</p>
          <p className={styles['links']}>
            <Link to="/om">{t('footer.method')}</Link>
            <Link to="/oppna-data">{t('footer.openData')}</Link>
            <Link to="/personuppgifter">{t('footer.privacy')}</Link>
            <Link to="/tillganglighet">{t('footer.accessibility')}</Link>
          </p>
        </div>
      </footer>
    </>
  );
}

/** A new page begins at its top also for those who do not see it; a changed choice does not move the reader. */
function useFocusOnNewPage(main: React.RefObject<HTMLElement | null>) {
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const seen = useRef(path);
  useEffect(() => {
    if (seen.current !== undefined && path !== seen.current) main.current?.focus({ preventScroll: true });
    seen.current = path;
  }, [path, main]);
}
