/** A name as it is compared: case, kinds of dash, and spaces (also around hyphens) do not matter. */
export const comparable = (name: string): string =>
  name
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .replace(/\s*[-\u2010-\u2015]\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

/** So large a part of a name may be wrong for another still to be meant. */
const MOST_WRONG = 1 / 3;

/** The known name that needs the fewest changed letters to be this one; undefined when none is near. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const wanted = comparable(name);
  const [nearest] = known
    .map((candidate) => ({ candidate, changes: editDistance(wanted, comparable(candidate)) }))
    .sort((a, b) => a.changes - b.changes);
  return nearest !== undefined && nearest.changes <= Math.max(2, wanted.length * MOST_WRONG)
    ? nearest.candidate
    : undefined;
}

/** Letters to insert, take away or change (Levenshtein's distance), a row of the table at a time. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (const [place, other] of [...to].entries()) {
      const changed = (row[place] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
