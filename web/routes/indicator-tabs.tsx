import { Link } from '@tanstack/react-router';
import type { Search } from '../features/selection/search';
import { useText } from '../text/use-text';
import styles from '../ui/tab-links.module.css';

const TABS = ['diagram', 'tabell', 'karta'] as const;

/** The ways to look at an indicator, as links: each has its address. The chart is where one begins. */
export function IndicatorTabs() {
  const { t } = useText();
  return (
    <nav className={styles['tabs']} aria-label={t('compare.tabs.label')} data-print="no">
      {TABS.map((tab) => (
        <Link
          key={tab}
          to="."
          search={(search: Search) => ({ ...search, flik: tab === 'diagram' ? undefined : tab })}
          activeOptions={{ exact: true, explicitUndefined: true }}
          resetScroll={false}
        >
          {t(`compare.tabs.${tab}`)}
        </Link>
      ))}
    </nav>
  );
}
