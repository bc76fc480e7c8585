/** Drawn for the eye only: the name of each row says the same in words. */
export const UNSAID = { 'aria-hidden': true } as const;
