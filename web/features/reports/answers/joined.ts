import type { Answer } from '../../../../server/features/reports/report-content.contract';
import { LONG, MOST_PROBLEMS } from './field-props';

/**
 * Both texts after each other, theirs first; undefined where the two cannot stand in one answer, or do not fit in it.
 * @param newId for a problem that both have changed
 */
export function joined(
  theirs: Answer | null,
  mine: Answer | null,
  newId: () => string = () => crypto.randomUUID(),
): Answer | undefined {
  if (theirs?.type === 'text' && mine?.type === 'text') {
    const text = `${theirs.text}\n\n${mine.text}`;
    return text.length > LONG ? undefined : { type: 'text', text };
  }
  if (theirs?.type === 'problems' && mine?.type === 'problems') {
    const own = new Set(mine.problems.map((problem) => JSON.stringify(problem)));
    const ids = new Set(mine.problems.map(({ id }) => id));
    const added = theirs.problems
      .filter((problem) => !own.has(JSON.stringify(problem)))
      .map((problem) => (ids.has(problem.id) ? { ...problem, id: newId() } : problem));
    const problems = [...added, ...mine.problems];
    return problems.length > MOST_PROBLEMS ? undefined : { type: 'problems', problems };
  }
  return undefined;
}
