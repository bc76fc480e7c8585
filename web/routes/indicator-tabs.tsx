import { Link, useSearch } from '@tanstack/react-router';
import type { Search } from '../features/selection/search';
import { useText } from '../text/use-text';
import styles from '../ui/tab-links.module.css';

const TABS = ['diagram', 'tabell', 'karta'] as const;

/** The ways to look at an indicator, as links: each has its address. The chart is where one begins. */
export function IndicatorTabs() {
  const { t } = useText();
  const { flik = 'diagram' } = useSearch({ from: '__root__' });
  return (
    <nav className={styles['tabs']} aria-label={t('compare.tabs.label')} data-print="no">
      {TABS.map((tab) => (
        <Link
          key={tab}
          to="."
          search={(search: Search) => ({ ...search, flik: tab === 'diagram' ? undefined : tab })}
          // Of itself a link is active on every address that holds its own: here only one may be.
          activeOptions={{ exact: true }}
          aria-current={tab === flik ? 'page' : undefined}
          resetScroll={false}
        >
          {t(`compare.tabs.${tab}`)}
        </Link>
      ))}
    </nav>
  );
}
