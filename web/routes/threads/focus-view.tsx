import { Link } from '@tanstack/react-router';
import { GoalThreads } from '../../features/threads/goal-threads';
import { RegisterPages } from '../../features/threads/register-pages';
import type { ThreadsSearch } from '../../features/threads/threads-search';
import { useText } from '../../text/use-text';
import { FilterSelect } from '../../ui/filter-select';
import filters from '../../ui/filters.module.css';
import pages from '../pages.module.css';
import type { ShownThreads } from './shown-threads';

/** One focus area at a time: goal by goal what is done for it. */
export function FocusView({ search, threads, choices, onChange }: ShownThreads) {
  const { t } = useText();
  const { program, fokusomrade } = search;
  const choose = (key: string | undefined): ThreadsSearch => {
    const [programme, focusArea] = key?.split('/') ?? [];
    return { program: programme, fokusomrade: focusArea, mal: undefined, sida: undefined };
  };
  const chosen = program && fokusomrade ? `${program}/${fokusomrade}` : undefined;
  return (
    <>
      <search aria-label={t('threads.filter.focusArea')} data-print="no" className={filters['row']}>
        <FilterSelect
          label={t('threads.filter.focusArea')}
          all={t('threads.focus.choose')}
          chosen={chosen}
          options={choices.focusAreas}
          onChoose={(key) => onChange(choose(key))}
        />
      </search>
      {program === undefined || fokusomrade === undefined ? (
        <nav aria-label={t('threads.focus.choose')}>
          <p>{t('threads.focus.help')}</p>
          <ul className={pages['list']}>
            {choices.focusAreas.map(({ key, label }) => (
              <li key={key}>
                <Link from="/atgarder" search={(kept: ThreadsSearch) => ({ ...kept, ...choose(key) })}>
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      ) : (
        <>
          <GoalThreads threads={threads} goals={choices.goals} />
          <RegisterPages page={Number(search.sida ?? '1')} pages={threads.pages} />
          <p>
            <Link to="/program/$slug/$focusArea" params={{ slug: program, focusArea: fokusomrade }}>
              {t('threads.focus.toFocusArea')}
            </Link>
          </p>
        </>
      )}
    </>
  );
}
