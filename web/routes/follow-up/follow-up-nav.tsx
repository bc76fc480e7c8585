import { Link } from '@tanstack/react-router';
import { useText } from '../../text/use-text';
import tabs from '../../ui/tab-links.module.css';

interface FollowUpNavProps {
  /** Which programme, and which round: they follow from page to page. */
  readonly program: string | undefined;
  readonly rapportomgang: string | undefined;
}

const PAGES = [
  ['/uppfoljning', 'overview'],
  ['/uppfoljning/bedomningar', 'judgements'],
  ['/uppfoljning/dokument', 'documents'],
] as const;

/** Between the office's pages about the programme. */
export function FollowUpNav({ program, rapportomgang }: FollowUpNavProps) {
  const { t } = useText();
  return (
    <nav className={tabs['tabs']} aria-label={t('programmeOverview.nav.label')} data-print="no">
      {PAGES.map(([to, name]) => (
        <Link
          key={to}
          to={to}
          search={{ program, rapportomgang }}
          activeOptions={{ exact: true, includeSearch: false }}
        >
          {t(`programmeOverview.nav.${name}`)}
        </Link>
      ))}
    </nav>
  );
}
