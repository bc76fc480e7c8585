import type {
  ListedIntervention,
  ListedProblem,
  Threads,
} from '../../../server/features/threads/threads.contract';

/** A problem with all that is done about it; an intervention for several problems stands with each. */
export interface Chain {
  readonly problem: ListedProblem;
  readonly interventions: readonly ListedIntervention[];
}

/** Threads as they are read: from the problem on. What is for no problem stands by itself. */
export function chainsOf({ interventions, problems }: Pick<Threads, 'interventions' | 'problems'>): {
  readonly chains: readonly Chain[];
  readonly withoutProblem: readonly ListedIntervention[];
} {
  // An id is one within its organisation.
  const isFor = (one: ListedIntervention, problem: ListedProblem) =>
    one.owner.key === problem.owner.key && one.problems.some(({ id }) => id === problem.id);
  return {
    chains: problems.map((problem) => ({
      problem,
      interventions: interventions.filter((one) => isFor(one, problem)),
    })),
    withoutProblem: interventions.filter((one) => !problems.some((problem) => isFor(one, problem))),
  };
}
