import { Link } from '@tanstack/react-router';
import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';
import type { ThreadsSearch } from './threads-search';

interface RegisterPagesProps {
  readonly page: number;
  readonly pages: number;
}

/** Ways to the page before and the next, where there is more than one. */
export function RegisterPages({ page, pages }: RegisterPagesProps) {
  const { t, format } = useText();
  if (pages <= 1) return null;
  const to = (wanted: number) => (kept: ThreadsSearch) => ({
    ...kept,
    sida: wanted === 1 ? undefined : String(wanted),
  });
  return (
    <nav aria-label={t('threads.pages.label')} className={buttons['actions']} data-print="no">
      {page > 1 && (
        <Link from="/atgarder" search={to(page - 1)}>
          {t('threads.pages.before')}
        </Link>
      )}
      <span>{t('threads.pages.here', { page: format.count(page), pages: format.count(pages) })}</span>
      {page < pages && (
        <Link from="/atgarder" search={to(page + 1)}>
          {t('threads.pages.next')}
        </Link>
      )}
    </nav>
  );
}
