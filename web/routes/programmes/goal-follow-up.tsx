import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { JudgedGoal } from '../../../server/features/judgements/judgements.contract';
import { CommitteeJudgements } from '../../features/programmes/committee-judgements';
import { type GoalPlace, goalInterventionsQuery } from '../../features/programmes/programmes.queries';
import { useText } from '../../text/use-text';

interface GoalFollowUpProps {
  readonly place: GoalPlace;
  /** Undefined while nothing of the goal is public. */
  readonly judged: JudgedGoal | undefined;
}

/** What is done for a goal, and what committees say of it beside the measurement. */
export function GoalFollowUp({ place, judged }: GoalFollowUpProps) {
  const { t } = useText();
  const { data: count } = useQuery(goalInterventionsQuery(place));
  const search = { program: place.programme, fokusomrade: place.focusArea, mal: place.goal };
  return (
    <>
      {judged && <CommitteeJudgements goal={judged} />}
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
