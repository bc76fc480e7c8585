/** Persons who answered a question, and those of them whose answers count for each of its indicators, in one order. */
export interface Answered {
  readonly persons: number;
  readonly counted: readonly number[];
}

/** Of how many indicators nobody is known: the start of a sum. */
export const NOBODY: Answered = { persons: 0, counted: [] };

export const plus = (one: Answered, other: Answered): Answered => combine(one, other, 1);

/** @param other some of those of `one` */
export const minus = (one: Answered, other: Answered): Answered => combine(one, other, -1);

/**
 * Whether some count and some do not, for every indicator. Where they are all alike, a figure of 0 or 100 percent of them
 * together is that of each of them. Nobody hides nothing.
 */
export const isMixed = ({ persons, counted }: Answered): boolean =>
  persons === 0 || counted.every((those) => 0 < those && those < persons);

function combine(one: Answered, other: Answered, sign: 1 | -1): Answered {
  const length = Math.max(one.counted.length, other.counted.length);
  return {
    persons: one.persons + sign * other.persons,
    counted: Array.from({ length }, (_, at) => (one.counted[at] ?? 0) + sign * (other.counted[at] ?? 0)),
  };
}
