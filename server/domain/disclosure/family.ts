import { type Answered, minus, NOBODY, plus } from './answered';

/** Groups that share out an area's respondents: nobody is in two of them, and the rest are in none. */
export interface Family {
  readonly groups: readonly string[];
  /**
   * Whether nobody at all may be left as the rest. Not so where there is but one group: with nobody left over, the
   * group is everyone, and its figure is theirs.
   */
  readonly restMayBeEmpty: boolean;
}

/** Everybody taken together: the family that has no rest. */
export const EVERYONE: Family = { groups: ['all'], restMayBeEmpty: true };

/** Who answered a question in one area, by group; a group that is not there has nobody. */
export type GroupCounts = ReadonlyMap<string, Answered>;

/** Everybody in the area who answered. */
export const everyone = (counts: GroupCounts | undefined): Answered => counts?.get('all') ?? NOBODY;

/** Who is in each group of the family and, last, in the rest, whom anyone can count by subtraction. */
export function partsOf({ groups }: Family, counts: GroupCounts): Answered[] {
  const named = groups.map((group) => counts.get(group) ?? NOBODY);
  return [...named, minus(everyone(counts), named.reduce(plus, NOBODY))];
}

/** Whether as many as the limit stand behind each part, so that every one of them may be known. */
export function isEnough(
  { groups, restMayBeEmpty }: Family,
  parts: readonly Answered[],
  limit: number,
): boolean {
  return parts.every(
    ({ persons }, place) => persons >= limit || (persons === 0 && place === groups.length && restMayBeEmpty),
  );
}
