import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { AuditLog } from '../../../server/features/audit/audit.contract';
import type { Organisation } from '../../../server/features/organisations/organisations.contract';
import { auditQuery } from '../../features/audit/audit.queries';
import { AuditFilters } from '../../features/audit/audit-filters';
import { AuditNames } from '../../features/audit/audit-names';
import { isNarrowed } from '../../features/audit/audit-parameters';
import type { AuditSearch as Kept } from '../../features/audit/audit-search';
import { AuditTable } from '../../features/audit/audit-table';
import { ChainCheck } from '../../features/audit/chain-check';
import { DownloadLog } from '../../features/audit/download-log';
import { PersonSearch } from '../../features/people/person-search';
import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';
import { PageSkeleton } from '../../ui/page-skeleton';
import panel from '../../ui/panel.module.css';
import { usePageTitle } from '../../ui/use-page-title';
import pages from '../pages.module.css';
import { AdminNav } from './admin-nav';
import { useOrganisations } from './use-organisations';
import { useRights } from './use-rights';

const ROUTE = '/admin/logg';

/** Who did what, when and from where. */
export function AuditPage() {
  const { t } = useText();
  const search = useSearch({ from: ROUTE });
  const navigate = useNavigate({ from: ROUTE });
  const { may, where, mayInCity } = useRights();
  const { all } = useOrganisations();
  const { data } = useQuery({ ...auditQuery(search), placeholderData: keepPreviousData, throwOnError: true });
  usePageTitle(t('audit.title'));
  if (data === undefined) return <PageSkeleton />;
  const narrowed = isNarrowed(search);
  return (
    <>
      <AdminNav />
      <div className={pages['head']}>
        <h1>{t('audit.title')}</h1>
        <p className={pages['lead']}>{t('audit.lead')}</p>
      </div>
      <AuditFilters
        key={`${search.fran}${search.tom}`}
        search={search}
        organisations={where('audit.read', all)}
        onChange={(chosen) =>
          void navigate({ search: (kept: Kept) => ({ ...kept, ...chosen }), resetScroll: false })
        }
      />
      {may('people.read') && (
        <PersonSearch
          onPick={(person) =>
            void navigate({
              search: (kept: Kept) => ({ ...kept, person, fore: undefined }),
              resetScroll: false,
            })
          }
        />
      )}
      {search.person !== undefined && (
        <p className={panel['notice']}>
          {t('audit.personChosen', { name: nameOf(search.person, data) })}{' '}
          <Link from={ROUTE} search={(kept: Kept) => ({ ...kept, person: undefined, fore: undefined })}>
            {t('audit.personDrop')}
          </Link>
        </p>
      )}
      {data.rows.length === 0 ? (
        <p>{t(narrowed ? 'audit.noneMatching' : 'audit.none')}</p>
      ) : (
        <AuditNames value={namesIn(all)}>
          <AuditTable rows={data.rows} />
        </AuditNames>
      )}
      <p className={buttons['actions']} data-print="no">
        {narrowed && (
          <Link to={ROUTE} search={{}}>
            {t('audit.clear')}
          </Link>
        )}
        {search.fore !== undefined && (
          <Link from={ROUTE} search={(kept: Kept) => ({ ...kept, fore: undefined })}>
            {t('audit.newest')}
          </Link>
        )}
        {data.next !== null && (
          <Link from={ROUTE} search={(kept: Kept) => ({ ...kept, fore: String(data.next) })}>
            {t('audit.older')}
          </Link>
        )}
      </p>
      {data.rows.length > 0 && <DownloadLog search={{ ...search, fore: undefined }} />}
      {mayInCity('audit.verify') && <ChainCheck />}
    </>
  );
}

/** Names by the keys of organisations and the slugs of their districts. */
const namesIn = (all: readonly Organisation[]): ReadonlyMap<string, string> =>
  new Map(
    all.flatMap(
      ({ key, name, districts }) =>
        [[key, name], ...districts.map((one) => [one.slug, one.name] as const)] as const,
    ),
  );

/** The name of a person, as a row of the log gives it. */
function nameOf(id: string, { rows }: AuditLog): string {
  const named = rows
    .flatMap(({ actor, subject }) => [actor, subject])
    .find((one) => one?.kind === 'person' && one.id === id);
  return named?.name ?? id;
}
