import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { CompilationTable } from '../../features/compilations/compilation-table';
import { compilationsQuery } from '../../features/compilations/compilations.queries';
import { CompileForm } from '../../features/compilations/compile-form';
import type { JudgementSearch } from '../../features/judgements/judgement-search';
import { OverviewFilters } from '../../features/programme-overview/overview-filters';
import { programmeOverviewQuery } from '../../features/programme-overview/programme-overview.queries';
import { programmesQuery } from '../../features/programmes/programmes.queries';
import { useText } from '../../text/use-text';
import { usePageTitle } from '../../ui/use-page-title';
import pages from '../pages.module.css';
import { FollowUpNav } from './follow-up-nav';
import { NoProgramme } from './no-programme';
import { shownProgramme } from './shown-programme';
import { WhatIsCompiled } from './what-is-compiled';

const ROUTE = '/uppfoljning/dokument';

/** What was compiled of each round, and the form to compile one. */
export function CompilationsPage() {
  const { t } = useText();
  const search: JudgementSearch = useSearch({ from: ROUTE });
  const navigate = useNavigate({ from: ROUTE });
  const compilations = useSuspenseQuery(compilationsQuery('office')).data;
  const { programmes } = useSuspenseQuery(programmesQuery).data;
  const programme = shownProgramme(programmes, search.program);
  const { data: overview } = useQuery({
    ...programmeOverviewQuery({ programme, round: search.rapportomgang }),
    enabled: programme !== undefined,
    throwOnError: true,
  });
  usePageTitle(t('cityDocument.title'));
  if (programme === undefined) return <NoProgramme />;
  return (
    <>
      <FollowUpNav program={programme} rapportomgang={overview?.round?.key} />
      <div className={pages['head']}>
        <h1>{t('cityDocument.title')}</h1>
        <p className={pages['lead']}>{t('cityDocument.compile.lead')}</p>
      </div>
      <section className={pages['section']}>
        <h2>{t('cityDocument.list')}</h2>
        {compilations.length === 0 ? (
          <p>{t('cityDocument.none')}</p>
        ) : (
          <CompilationTable
            compilations={compilations}
            reader="office"
            link={(id, name) => (
              <Link to="/uppfoljning/dokument/$id" params={{ id }}>
                {name}
              </Link>
            )}
          />
        )}
      </section>
      <section className={pages['section']}>
        <h2>{t('cityDocument.compile.open')}</h2>
        {overview === undefined && <p aria-busy="true">{t('loading')}</p>}
        {overview?.round === null && <p>{t('cityDocument.compile.noRound')}</p>}
        {overview?.round && (
          <>
            <OverviewFilters
              overview={overview}
              onChange={(chosen) =>
                void navigate({
                  search: (kept: JudgementSearch) => ({ ...kept, ...chosen }),
                  resetScroll: false,
                })
              }
            />
            <CompileForm
              key={`${programme} ${overview.round.key}`}
              programme={overview.programme}
              round={overview.round}
              onDone={(id) => void navigate({ to: '/uppfoljning/dokument/$id', params: { id } })}
            >
              <WhatIsCompiled overview={overview} />
            </CompileForm>
          </>
        )}
      </section>
    </>
  );
}
