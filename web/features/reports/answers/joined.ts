import type { Answer } from '../../../../server/features/reports/report-content.contract';

/** Both texts after each other, theirs first; undefined where the two cannot stand in one answer. */
export function joined(theirs: Answer | null, mine: Answer | null): Answer | undefined {
  if (theirs === null || mine === null) return undefined;
  if (theirs.type === 'text' && mine.type === 'text')
    return { type: 'text', text: `${theirs.text}\n\n${mine.text}` };
  if (theirs.type === 'problems' && mine.type === 'problems') {
    const own = new Set(mine.problems.map((problem) => JSON.stringify(problem)));
    const added = theirs.problems.filter((problem) => !own.has(JSON.stringify(problem)));
    const ids = new Set(mine.problems.map(({ id }) => id));
    return {
      type: 'problems',
      problems: [
        ...added.map((problem) => (ids.has(problem.id) ? { ...problem, id: `${problem.id}-2` } : problem)),
        ...mine.problems,
      ],
    };
  }
  return undefined;
}
