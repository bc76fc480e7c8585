/** What of a reviewed report is shown, as it stands in the address. */
export interface ReviewSearch {
  /** Only what has changed since it was decided before. */
  readonly visa?: 'andrat' | undefined;
}

/** Reads the choice from an address; what cannot be one is left out. */
export const readReviewSearch = ({ visa }: Record<string, unknown>): ReviewSearch => ({
  visa: visa === 'andrat' ? visa : undefined,
});
