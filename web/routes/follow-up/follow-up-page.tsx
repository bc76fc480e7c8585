import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { ProgrammeOverview } from '../../../server/features/programme-overview/programme-overview.contract';
import type { JudgementSearch } from '../../features/judgements/judgement-search';
import { GoalList } from '../../features/programme-overview/goal-list';
import { GoalMatrix } from '../../features/programme-overview/goal-matrix';
import { MatrixKey } from '../../features/programme-overview/matrix-key';
import { OverviewFilters } from '../../features/programme-overview/overview-filters';
import sheet from '../../features/programme-overview/programme-overview.module.css';
import { programmeOverviewQuery } from '../../features/programme-overview/programme-overview.queries';
import { programmesQuery } from '../../features/programmes/programmes.queries';
import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';
import { PageSkeleton } from '../../ui/page-skeleton';
import { Unfold } from '../../ui/unfold';
import { useNarrow } from '../../ui/use-narrow';
import { usePageTitle } from '../../ui/use-page-title';
import { MeasuredBefore } from '../measured-before';
import pages from '../pages.module.css';
import { FollowUpFinding } from './follow-up-finding';
import { FollowUpNav } from './follow-up-nav';
import { FollowUpPanels } from './follow-up-panels';
import { NoProgramme } from './no-programme';
import { officeGoalLink } from './office-goal-link';
import { shownProgramme } from './shown-programme';

const ROUTE = '/uppfoljning';

/** The programme on one page, for the office: goals by district, and everything that asks to be looked at. */
export function FollowUpPage() {
  const { t } = useText();
  const search = useSearch({ from: ROUTE });
  const { programmes } = useSuspenseQuery(programmesQuery).data;
  const programme = shownProgramme(programmes, search.program);
  const { data: overview } = useQuery({
    ...programmeOverviewQuery({ programme, round: search.rapportomgang }),
    enabled: programme !== undefined,
    placeholderData: keepPreviousData,
    throwOnError: true,
  });
  usePageTitle(t('programmeOverview.title'));
  if (programme === undefined) return <NoProgramme />;
  return overview === undefined ? <PageSkeleton /> : <Shown overview={overview} />;
}

function Shown({ overview }: { readonly overview: ProgrammeOverview }) {
  const { t } = useText();
  const narrow = useNarrow();
  const navigate = useNavigate({ from: ROUTE });
  const place = { program: overview.programme.slug, rapportomgang: overview.round?.key };
  const filters = (
    <OverviewFilters
      overview={overview}
      onChange={(chosen) =>
        void navigate({
          search: (kept: JudgementSearch) => ({ ...kept, ...chosen }),
          resetScroll: false,
        })
      }
    />
  );
  const goTo = officeGoalLink(place);
  const Goals = narrow ? GoalList : GoalMatrix;
  return (
    <div className={`${pages['section']} ${sheet['sheet']}`}>
      <FollowUpNav {...place} />
      <FollowUpFinding overview={overview} />
      {narrow ? <Unfold summary={t('programmeOverview.filters')}>{filters}</Unfold> : filters}
      {overview.goals.length === 0 ? (
        <p>{t('programmeOverview.noGoals')}</p>
      ) : (
        <>
          <MeasuredBefore
            programme={overview.programme.slug}
            rounds={overview.goals.flatMap(({ city, cells }) => [city, ...cells].map((cell) => cell.round))}
          />
          <MatrixKey />
          <Goals overview={overview} goTo={goTo} />
        </>
      )}
      <FollowUpPanels overview={overview} goTo={goTo} />
      {overview.round && (
        <p className={buttons['actions']} data-print="no">
          <Link
            to="/uppfoljning/dokument"
            search={place}
            className={buttons['button'] ?? ''}
            data-kind="main"
          >
            {t('programmeOverview.compile')}
          </Link>
        </p>
      )}
    </div>
  );
}
