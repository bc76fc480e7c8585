import type { Written } from './thread-edits.mutations';

/** What is written, and what it is a change of: both are brought back after an earlier visit. */
export type Kept<Content> = Written<Content> & {
  /** null: it was not kept. */
  readonly base: Written<Content> | null;
};

/**
 * What is written is a change of this. Where it was not kept it is what stands, if nobody has saved since; otherwise
 * nothing is known of it (null), and what the others have saved must not pass for what one has taken away.
 */
export const baseOf = <Content>(
  { base, revision }: Kept<Content>,
  original: Written<Content>,
): Written<Content> | null => base ?? (revision === original.revision ? original : null);
