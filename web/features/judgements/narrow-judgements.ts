import type { CommitteeJudgement, JudgedGoal } from '../../../server/features/judgements/judgements.contract';
import type { JudgementSearch } from './judgement-search';

export const diverges = ({ divergence }: Pick<CommitteeJudgement, 'divergence'>): boolean =>
  divergence !== null;

/** Whether anything is measured with certainty where it is judged; otherwise nothing can part. */
export const canBeCompared = ({ outcome }: Pick<CommitteeJudgement, 'outcome'>): boolean =>
  outcome !== 'undetermined' && outcome !== 'not_measurable';

/** The goals of a choice; with only divergences, those where a judgement parts from the measurement. */
export function narrowGoals(
  goals: readonly JudgedGoal[],
  { fokusomrade, mal, visa }: JudgementSearch,
): readonly JudgedGoal[] {
  return goals.filter(
    ({ focusArea, goal, committees }) =>
      (fokusomrade === undefined || focusArea.key === fokusomrade) &&
      (mal === undefined || goal.key === mal) &&
      (visa === undefined || committees.some(diverges)),
  );
}

/**
 * What is read first and what is folded away: judgements that part from the measurement, and the one of the chosen
 * district; then those that agree, and those that nothing certain stands beside.
 */
export function sortCommittees(committees: readonly CommitteeJudgement[], district: string | undefined) {
  const marked = committees.filter((one) => isOf(one, district));
  const diverging = committees.filter((one) => diverges(one) && !marked.includes(one));
  const others = committees.filter((one) => !diverges(one) && !marked.includes(one));
  return {
    first: [...marked, ...diverging],
    agreeing: others.filter(canBeCompared),
    silent: others.filter((one) => !canBeCompared(one)),
  };
}

/** Whether a judgement is that of a district: something of it is measured there. */
export const isOf = ({ measured }: CommitteeJudgement, district: string | undefined): boolean =>
  district !== undefined && measured.some(({ area }) => area.slug === district);

/** In which rounds a goal was measured, each as often as it was. */
export const roundsOf = ({ city, committees }: JudgedGoal): readonly (string | null)[] =>
  [city, ...committees].flatMap(({ measured }) => measured.map(({ round }) => round));
