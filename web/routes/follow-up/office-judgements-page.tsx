import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { JudgementSearch } from '../../features/judgements/judgement-search';
import { officeJudgementsQuery } from '../../features/judgements/judgements.queries';
import { programmesQuery } from '../../features/programmes/programmes.queries';
import { useText } from '../../text/use-text';
import { PageSkeleton } from '../../ui/page-skeleton';
import { usePageTitle } from '../../ui/use-page-title';
import { JudgementList } from '../judgement-list';
import { FollowUpNav } from './follow-up-nav';
import { NoProgramme } from './no-programme';
import { OfficeAssessment } from './office-assessment';
import { shownProgramme } from './shown-programme';

const ROUTE = '/uppfoljning/bedomningar';

/** Judgement beside measurement, for the office, which judges here itself. */
export function OfficeJudgementsPage() {
  const { t } = useText();
  const search: JudgementSearch = useSearch({ from: ROUTE });
  const navigate = useNavigate({ from: ROUTE });
  const { programmes } = useSuspenseQuery(programmesQuery).data;
  const programme = shownProgramme(programmes, search.program);
  const { data: judgements } = useQuery({
    ...officeJudgementsQuery({
      ...{ programme: programme ?? '', round: search.rapportomgang, district: search.stadsdel },
    }),
    enabled: programme !== undefined,
    placeholderData: keepPreviousData,
    throwOnError: true,
  });
  usePageTitle(t('judgements.title'));
  if (programme === undefined) return <NoProgramme />;
  if (judgements === undefined) return <PageSkeleton />;
  const { round, mayJudge } = judgements;
  return (
    <>
      <FollowUpNav program={programme} rapportomgang={round?.key} />
      <JudgementList
        judgements={judgements}
        seenAs="accepted"
        search={search}
        onChange={(chosen) =>
          void navigate({ search: (kept: JudgementSearch) => ({ ...kept, ...chosen }), resetScroll: false })
        }
        reportLink={({ report }) => (
          <Link to="/granskning/$report" params={{ report }}>
            {t('judgements.readReport')}
          </Link>
        )}
        office={(judged) => (
          <OfficeAssessment judged={judged} programme={programme} round={mayJudge ? round?.key : undefined} />
        )}
      />
    </>
  );
}
