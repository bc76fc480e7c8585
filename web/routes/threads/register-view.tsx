import { Link } from '@tanstack/react-router';
import { RegisterDownload } from '../../features/threads/register-download';
import { RegisterPages } from '../../features/threads/register-pages';
import { RegisterTable } from '../../features/threads/register-table';
import { isNarrowed, threadsParameters } from '../../features/threads/threads-parameters';
import type { ThreadsSearch } from '../../features/threads/threads-search';
import { useText } from '../../text/use-text';
import type { ShownThreads } from './shown-threads';

/** Every intervention, one a row. */
export function RegisterView({ search, threads, own }: ShownThreads) {
  const { t } = useText();
  const narrowed = isNarrowed(search);
  return (
    <>
      <p role="status">
        {threads.total === 0
          ? t(narrowed ? 'threads.noneMatching' : 'threads.none')
          : t(narrowed ? 'threads.matching' : 'threads.count', { count: threads.total })}{' '}
        {narrowed && (
          <Link from="/atgarder" search={({ vy }: ThreadsSearch) => ({ vy })} resetScroll={false}>
            {t('threads.clear')}
          </Link>
        )}
      </p>
      {threads.total > 0 && (
        <>
          <RegisterTable interventions={threads.interventions} caption={t('threads.title')} />
          <RegisterPages page={Number(search.sida ?? '1')} pages={threads.pages} />
          <RegisterDownload parameters={threadsParameters(search)} own={own} />
        </>
      )}
    </>
  );
}
