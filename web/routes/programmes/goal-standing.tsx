import { useQueries } from '@tanstack/react-query';
import type { ProgrammeDetail } from '../../../server/features/programmes/programmes.contract';
import type { Goal } from '../../features/programmes/goal-list';
import { TargetStanding } from '../../features/programmes/target-standing';
import { CURRENT_AREAS } from '../../features/selection/reading';
import { DEFAULT_GROUP } from '../../features/selection/search';
import { seriesQuery } from '../../features/series/series.queries';
import { useText } from '../../text/use-text';

interface GoalStandingProps {
  readonly goal: Goal;
  readonly names: ProgrammeDetail['names'];
}

/** How a goal's targets stand in the city and in its districts; fetched beside the page, which waits for none of it. */
export function GoalStanding({ goal, names }: GoalStandingProps) {
  const { t } = useText();
  const series = useQueries({
    queries: goal.indicators.map((indicator) => ({
      ...seriesQuery({ indicator, areas: ['all'], group: DEFAULT_GROUP, reading: CURRENT_AREAS }),
      enabled: goal.targets.length > 0,
    })),
    combine: (answers) => answers.flatMap(({ data }) => data ?? []),
  });
  if (goal.indicators.length === 0) return null;
  if (goal.targets.length === 0) return <p>{t('programmes.noTarget')}</p>;
  return goal.targets.map((target) => (
    <TargetStanding
      key={target}
      target={target}
      label={names.targets[target] ?? { sv: target, en: target }}
      series={series}
    />
  ));
}
