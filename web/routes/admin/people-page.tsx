import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { InviteForm } from '../../features/people/invite-form';
import { peopleQuery } from '../../features/people/people.queries';
import { PeopleFilters } from '../../features/people/people-filters';
import { isNarrowed } from '../../features/people/people-parameters';
import type { PeopleSearch as Kept } from '../../features/people/people-search';
import { PeopleTable } from '../../features/people/people-table';
import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';
import { PageSkeleton } from '../../ui/page-skeleton';
import { Unfold } from '../../ui/unfold';
import { usePageTitle } from '../../ui/use-page-title';
import pages from '../pages.module.css';
import { AdminNav } from './admin-nav';
import { useOrganisations } from './use-organisations';
import { useRights } from './use-rights';

const ROUTE = '/admin/personer';

/** The people one administers, and the way in for new ones. */
export function PeoplePage() {
  const { t } = useText();
  const search = useSearch({ from: ROUTE });
  const navigate = useNavigate({ from: ROUTE });
  const { where } = useRights();
  const { all, standing, ended } = useOrganisations();
  const { data } = useQuery({
    ...peopleQuery(search),
    placeholderData: keepPreviousData,
    throwOnError: true,
  });
  usePageTitle(t('people.title'));
  if (data === undefined) return <PageSkeleton />;
  const { people, total, next } = data;
  const narrowed = isNarrowed(search);
  const places = where('people.invite', standing);
  return (
    <>
      <AdminNav />
      <div className={pages['head']}>
        <h1>{t('people.title')}</h1>
        <p className={pages['lead']} role="status">
          {t(narrowed ? 'people.matching' : 'people.lead', { count: total })}
        </p>
      </div>
      {places.length > 0 && (
        <Unfold summary={t('people.invite.title')}>
          <InviteForm places={places} />
        </Unfold>
      )}
      <PeopleFilters
        key={search.sok}
        search={search}
        organisations={where('people.read', all)}
        onChange={(chosen) =>
          void navigate({ search: (kept: Kept) => ({ ...kept, ...chosen }), resetScroll: false })
        }
      />
      {people.length === 0 ? (
        <p>{t(narrowed ? 'people.noneMatching' : 'people.none')}</p>
      ) : (
        <PeopleTable caption={t('people.title')} people={people} ended={ended} />
      )}
      <p className={buttons['actions']} data-print="no">
        {narrowed && (
          <Link to={ROUTE} search={{}}>
            {t('people.clear')}
          </Link>
        )}
        {search.efter !== undefined && (
          <Link from={ROUTE} search={(kept: Kept) => ({ ...kept, efter: undefined })}>
            {t('people.first')}
          </Link>
        )}
        {next !== null && (
          <Link from={ROUTE} search={(kept: Kept) => ({ ...kept, efter: next })}>
            {t('people.next')}
          </Link>
        )}
      </p>
    </>
  );
}
