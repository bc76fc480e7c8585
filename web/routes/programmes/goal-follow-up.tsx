import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { JudgedGoal } from '../../../server/features/judgements/judgements.contract';
import { CommitteeJudgements } from '../../features/judgements/committee-judgements';
import type { CountedReports } from '../../features/judgements/round-reports';
import { useAssessmentCounts } from '../../features/judgements/use-assessment-counts';
import { useComparedCounts } from '../../features/judgements/use-compared-counts';
import { type GoalPlace, goalInterventionsQuery } from '../../features/programmes/programmes.queries';
import { useText } from '../../text/use-text';
import { publishedReportLink } from '../city-document/published-report-link';

interface GoalFollowUpProps {
  readonly place: GoalPlace;
  /** Key of the round it was judged in. */
  readonly round: string | undefined;
  /** Of how many reports it is told; null outside of a round. */
  readonly reports: CountedReports | null;
  /** Undefined while nothing of the goal is public. */
  readonly judged: JudgedGoal | undefined;
}

/** What is done for a goal, and what committees say of it beside the measurement. */
export function GoalFollowUp({ place, round, reports, judged }: GoalFollowUpProps) {
  const { t } = useText();
  const { data: count } = useQuery(goalInterventionsQuery(place));
  const search = { program: place.programme, fokusomrade: place.focusArea, mal: place.goal };
  return (
    <>
      {judged && reports && round !== undefined && (
        <Judged judged={judged} reports={reports} round={round} place={place} />
      )}
      {count === 0 && <p>{t('programmes.threads.noInterventions')}.</p>}
      {count !== undefined && count > 0 && (
        <p>
          <Link to="/atgarder" search={search}>
            {t('programmes.threads.interventions', { count })}
          </Link>
        </p>
      )}
    </>
  );
}

interface JudgedProps {
  readonly place: GoalPlace;
  readonly round: string;
  readonly reports: CountedReports;
  readonly judged: JudgedGoal;
}

/** How many judge it how, who parts from the measurement, and the way to all of it. */
function Judged({ place, round, reports, judged: { committees, counts } }: JudgedProps) {
  const { t } = useText();
  const assessmentCounts = useAssessmentCounts();
  const compared = useComparedCounts();
  if (committees.length === 0) return <p>{t('programmes.committees.none')}</p>;
  return (
    <>
      <p>
        {assessmentCounts(counts, reports)} {compared(committees)}
      </p>
      <CommitteeJudgements
        committees={committees}
        district={undefined}
        onlyDivergences={false}
        reportLink={({ organisation }) =>
          publishedReportLink(round, organisation.key, t('judgements.readReport'))
        }
      />
      <p>
        <Link
          to="/program/$slug/bedomningar"
          params={{ slug: place.programme }}
          search={{ rapportomgang: round, fokusomrade: place.focusArea, mal: place.goal }}
        >
          {t('programmes.committees.ofGoal')}
        </Link>
      </p>
    </>
  );
}
