import { Link } from '@tanstack/react-router';
import type { PublishedReport } from '../../../server/features/published-reports/published-reports.contract';
import { useText } from '../../text/use-text';
import styles from '../../ui/tab-links.module.css';
import type { PublishedReportSearch } from './published-search';

interface KindTabsProps {
  readonly kinds: PublishedReport['kinds'];
  readonly chosen: string | undefined;
}

/** The whole report, or one of its kinds: each has its address. */
export function KindTabs({ kinds, chosen }: KindTabsProps) {
  const { t, pick } = useText();
  const tabs = [
    { key: undefined, label: t('published.whole') },
    ...kinds.map(({ key, label }) => ({ key, label: pick(label) })),
  ];
  return (
    <nav className={styles['tabs']} aria-label={t('published.choose')} data-print="no">
      {tabs.map(({ key, label }) => (
        <Link
          key={key ?? ''}
          to="."
          search={(search: PublishedReportSearch) => ({ ...search, slag: key })}
          activeOptions={{ exact: true }}
          aria-current={key === chosen ? 'page' : undefined}
          resetScroll={false}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
