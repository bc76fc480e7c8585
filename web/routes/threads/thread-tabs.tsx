import { Link } from '@tanstack/react-router';
import { VIEWS, viewOf } from '../../features/threads/threads-parameters';
import type { ThreadsSearch } from '../../features/threads/threads-search';
import { useText } from '../../text/use-text';
import tabs from '../../ui/tab-links.module.css';

interface ThreadTabsProps {
  readonly search: ThreadsSearch;
  readonly loose: number;
}

/** The ways to read the register; what was chosen in one holds in the next. */
export function ThreadTabs({ search, loose }: ThreadTabsProps) {
  const { t } = useText();
  const chosen = viewOf(search);
  return (
    <nav className={tabs['tabs']} aria-label={t('threads.tabs.label')} data-print="no">
      {[undefined, ...VIEWS].map((view) => (
        <Link
          key={view ?? 'register'}
          from="/atgarder"
          search={(kept: ThreadsSearch) => ({ ...kept, vy: view, sida: undefined })}
          // Of itself a link is active on every address that holds its own: here only one may be.
          activeOptions={{ exact: true, explicitUndefined: true }}
          aria-current={view === chosen ? 'page' : undefined}
          resetScroll={false}
        >
          {t(`threads.tabs.${view ?? 'register'}`, { number: loose })}
        </Link>
      ))}
    </nav>
  );
}
