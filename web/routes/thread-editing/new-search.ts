/** For whom something new is written, and against which problem; both can be chosen on the page. */
export interface NewSearch {
  readonly organisation?: string | undefined;
  readonly problem?: string | undefined;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

export const readNewSearch = (raw: Record<string, unknown>): NewSearch => ({
  organisation: text(raw['organisation']),
  problem: text(raw['problem']),
});
