import { Link } from '@tanstack/react-router';
import { ChainList } from '../../features/threads/chain-list';
import { RegisterPages } from '../../features/threads/register-pages';
import type { ThreadsSearch } from '../../features/threads/threads-search';
import { useText } from '../../text/use-text';
import { FilterSelect } from '../../ui/filter-select';
import filters from '../../ui/filters.module.css';
import pages from '../pages.module.css';
import type { ShownThreads } from './shown-threads';

/** One district at a time: its threads from problem to what has been measured. */
export function PlaceView({ search, threads, choices, onChange }: ShownThreads) {
  const { t } = useText();
  const { omrade } = search;
  const empty = threads.total === 0 && threads.problems.length === 0;
  return (
    <>
      <search aria-label={t('threads.filter.area')} data-print="no" className={filters['row']}>
        <FilterSelect
          label={t('threads.filter.area')}
          all={t('threads.place.choose')}
          chosen={omrade}
          options={choices.areas}
          onChoose={(area) => onChange({ omrade: area, sida: undefined })}
        />
      </search>
      {omrade === undefined ? (
        <nav aria-label={t('threads.place.choose')}>
          <p>{t('threads.place.help')}</p>
          <ul className={pages['list']}>
            {choices.areas.map(({ key, label }) => (
              <li key={key}>
                <Link from="/atgarder" search={(kept: ThreadsSearch) => ({ ...kept, omrade: key })}>
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      ) : (
        <>
          {empty ? <p role="status">{t('threads.place.nothing')}</p> : <ChainList threads={threads} />}
          <RegisterPages page={Number(search.sida ?? '1')} pages={threads.pages} />
          <p>
            <Link to="/stadsdelar/$slug" params={{ slug: omrade }}>
              {t('threads.place.toArea')}
            </Link>
          </p>
        </>
      )}
    </>
  );
}
