import type { Texts } from './sv';
import { forms } from './sv/forms';

/**
 * The texts in Swedish that only somebody meets who signs in. They come with the first such page (`addClosedTexts`),
 * so that readers of the open pages do not fetch them.
 */
export const closedSv = {
  forms,
};

export type ClosedTexts = typeof closedSv;

/** What another language must have. */
export type ClosedTranslation = Texts<ClosedTexts>;
