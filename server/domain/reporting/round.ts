/** Tertial 1 (Jan–Apr), tertial 2 (Jan–Aug), verksamhetsberättelse (the year). */
export const ROUND_TYPES = ['T1', 'T2', 'VB'] as const;
export type RoundType = (typeof ROUND_TYPES)[number];

/** `2025T1`, `2025T2`, `2025VB`. */
export const roundKey = (year: number, type: RoundType): string => `${year}${type}`;

/** What a round is about: first and last day, both counted. ISO dates. */
export function periodOf(year: number, type: RoundType): { readonly from: string; readonly to: string } {
  const end = { T1: '04-30', T2: '08-31', VB: '12-31' }[type];
  return { from: `${year}-01-01`, to: `${year}-${end}` };
}

/** Where a round stands on a day. `past`: its last day for the office has gone by. */
export function roundState(
  { openedAt, dueToOffice }: { readonly openedAt: string | null; readonly dueToOffice: string },
  today: string,
): 'planned' | 'open' | 'past' {
  if (dueToOffice < today) return 'past';
  return openedAt === null ? 'planned' : 'open';
}
