/** A list that wants room on paper. */
export interface Wanting {
  /** How many lines each of its items takes, in order. */
  readonly lines: readonly number[];
  /** How many there are besides those given. */
  readonly besides: number;
  /** So many are shown before any list is given more. */
  readonly first: number;
}

/** Points: a line of nine points, and what stands between and around items. */
const LINE = 12;
const BETWEEN = 5;

/**
 * How many items of each list are shown: the first of each, then, where there is room left, one more of each in turn.
 * Nobody is told that one more is hidden: showing it takes the same room.
 * @param room points
 */
export function shareRoom(lists: readonly Wanting[], room: number): number[] {
  const shown = lists.map((list) => grownTo(list, Math.min(list.first, list.lines.length)));
  let left = room - lists.reduce((sum, list, index) => sum + roomOf(list, shown[index] ?? 0), 0);
  for (let grew = true; grew; ) {
    grew = false;
    for (const [index, list] of lists.entries()) {
      const now = shown[index] ?? 0;
      if (now === list.lines.length) continue;
      const next = grownTo(list, now + 1);
      const more = roomOf(list, next) - roomOf(list, now);
      if (more > left) continue;
      shown[index] = next;
      left -= more;
      grew = true;
    }
  }
  return shown;
}

const grownTo = ({ lines }: Wanting, count: number): number =>
  lines.length - count === 1 ? lines.length : count;

/** With the line that says how many more there are. */
function roomOf({ lines, besides }: Wanting, shown: number): number {
  const items = lines.slice(0, shown).reduce((sum, of) => sum + of * LINE + BETWEEN, 0);
  return items + (lines.length - shown + besides > 0 ? LINE + BETWEEN : 0);
}
