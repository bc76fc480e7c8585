import type { Answer } from '../../../../server/features/reports/report-content.contract';
import { LONG, MOST_INTERVENTIONS, MOST_PROBLEMS } from './field-props';

/**
 * Both texts after each other, theirs first; undefined where the two cannot stand in one answer, or do not fit in it.
 * @param newId for what both have changed in a list
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
    const problems = bothLists(theirs.problems, mine.problems, newId);
    return problems.length > MOST_PROBLEMS ? undefined : { type: 'problems', problems };
  }
  if (theirs?.type === 'interventions' && mine?.type === 'interventions') {
    const interventions = bothLists(theirs.interventions, mine.interventions, newId);
    return interventions.length > MOST_INTERVENTIONS ? undefined : { type: 'interventions', interventions };
  }
  return undefined;
}

/** What theirs has that mine has not, then mine; what both have changed is two. */
function bothLists<Item extends { readonly id: string }>(
  theirs: readonly Item[],
  mine: readonly Item[],
  newId: () => string,
): Item[] {
  const own = new Set(mine.map((item) => JSON.stringify(item)));
  const ids = new Set(mine.map(({ id }) => id));
  const added = theirs
    .filter((item) => !own.has(JSON.stringify(item)))
    .map((item) => (ids.has(item.id) ? { ...item, id: newId() } : item));
  return [...added, ...mine];
}
