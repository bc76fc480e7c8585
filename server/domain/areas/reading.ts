/**
 * In which areas figures are read. `as_measured`: each round in the areas of its own day. `areas_of`: every round
 * in the areas of one day; what was measured in others is recalculated where it can be.
 */
export type Reading =
  | { readonly kind: 'as_measured' }
  | { readonly kind: 'areas_of'; readonly date: string; readonly current: boolean };

export const AS_MEASURED: Reading = { kind: 'as_measured' };

/** As it stands in addresses: a date may take the place of the word. */
export const READING_WORDS = ['as_measured', 'current_areas'] as const;

/**
 * @param word one of `READING_WORDS` or an ISO date
 * @param today ISO date: the day whose areas are the current ones
 */
export function readingOf(word: string | undefined, today: string): Reading {
  if (word === undefined || word === 'as_measured') return AS_MEASURED;
  if (word === 'current_areas') return { kind: 'areas_of', date: today, current: true };
  return { kind: 'areas_of', date: word, current: false };
}

/** The day whose areas every round is read in; undefined where each round has its own. */
export const dayOf = (reading: Reading): string | undefined =>
  reading.kind === 'as_measured' ? undefined : reading.date;
