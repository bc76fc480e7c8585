import type { Intervention, Problem } from '../../../../server/features/reports/report-content.contract';

type Source = Pick<Problem, 'id' | 'cause' | 'where'>;

/**
 * An intervention with other problems than before. Where nothing has been said, its cause and its place are filled in
 * from the problem that is added. What a problem that is taken away has filled in goes with it, unless it has been
 * changed since: then it is its writer's own.
 */
export function withProblems(
  intervention: Pick<Intervention, 'problems' | 'cause' | 'place'>,
  chosen: readonly string[],
  known: readonly Source[],
): Pick<Intervention, 'problems' | 'cause' | 'place'> {
  const { problems } = intervention;
  const added = known.find(({ id }) => chosen.includes(id) && !problems.includes(id));
  const removed = known.filter(({ id }) => problems.includes(id) && !chosen.includes(id));
  const left = chosen.flatMap((id) => known.find((problem) => problem.id === id) ?? []);
  const filled = (text: string, part: 'cause' | 'where'): string => {
    if (text.trim() === '') return added?.[part] ?? text;
    const goes = removed.some((problem) => problem[part] === text) && !left.some((one) => one[part] === text);
    return goes ? (left.find((one) => one[part].trim() !== '')?.[part] ?? '') : text;
  };
  return {
    problems: [...chosen],
    cause: filled(intervention.cause, 'cause'),
    place: filled(intervention.place, 'where'),
  };
}
