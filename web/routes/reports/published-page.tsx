import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { PublishedReportSummary } from '../../../server/features/published-reports/published-reports.contract';
import { isNarrowed, narrow } from '../../features/published-reports/narrow';
import { PublishedFilters } from '../../features/published-reports/published-filters';
import { publishedReportsQuery } from '../../features/published-reports/published-reports.queries';
import type { PublishedSearch } from '../../features/published-reports/published-search';
import { PublishedTable } from '../../features/published-reports/published-table';
import { useText } from '../../text/use-text';
import { usePageTitle } from '../../ui/use-page-title';
import pages from '../pages.module.css';
import { CityDocuments } from './city-documents';

const ROUTE = '/rapporter';

/** Every published report, round by round. */
export function PublishedPage() {
  const { t, pick } = useText();
  const { rapportomgang, organisation, slag } = useSearch({ from: ROUTE });
  const search: PublishedSearch = { rapportomgang, organisation, slag };
  const navigate = useNavigate({ from: ROUTE });
  const reports = useSuspenseQuery(publishedReportsQuery).data;
  const shown = narrow(reports, search);
  const narrowed = isNarrowed(search);
  usePageTitle(t('published.title.list'));
  return (
    <>
      <div className={pages['head']}>
        <h1>{t('published.title.list')}</h1>
        <p className={pages['lead']}>{t('published.lead')}</p>
      </div>
      {reports.length === 0 ? (
        <p>{t('published.none')}</p>
      ) : (
        <>
          <PublishedFilters
            reports={reports}
            search={search}
            onChange={(chosen) =>
              void navigate({
                search: (kept: PublishedSearch) => ({ ...kept, ...chosen }),
                resetScroll: false,
              })
            }
          />
          <p role="status">
            {shown.length === 0
              ? t('published.noneMatching')
              : t(narrowed ? 'published.matching' : 'published.count', { count: shown.length })}{' '}
            {narrowed && (
              <Link to={ROUTE} search={{}} resetScroll={false}>
                {t('published.clear')}
              </Link>
            )}
          </p>
          {shown.length === 0 && <OfOrganisation reports={reports} organisation={organisation} />}
          {byRound(shown).map(([round, members]) => (
            <section key={round.key} className={pages['section']}>
              <h2>{pick(round.label)}</h2>
              <PublishedTable reports={members} caption={pick(round.label)} kind={slag} />
            </section>
          ))}
        </>
      )}
      <CityDocuments />
    </>
  );
}

interface OfOrganisationProps {
  readonly reports: readonly PublishedReportSummary[];
  readonly organisation: string | undefined;
}

/** A way to everything of the organisation that was chosen, where the choice has no hits. */
function OfOrganisation({ reports, organisation }: OfOrganisationProps) {
  const { t } = useText();
  const known = reports.find((report) => report.organisation.key === organisation)?.organisation;
  if (known === undefined) return null;
  return (
    <p>
      <Link to={ROUTE} search={{ organisation: known.key }} resetScroll={false}>
        {t('published.allOf', { organisation: known.name })}
      </Link>
    </p>
  );
}

/** In the order they have: newest round first. */
function byRound(reports: readonly PublishedReportSummary[]) {
  const rounds = new Map(reports.map(({ round }) => [round.key, round]));
  return [...rounds.values()].map(
    (round) => [round, reports.filter((report) => report.round.key === round.key)] as const,
  );
}
