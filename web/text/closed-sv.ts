import type { Texts } from './sv';
import { door } from './sv/door';
import { forms } from './sv/forms';
import { profile } from './sv/profile';
import { session } from './sv/session';

/**
 * The texts in Swedish that only somebody meets who signs in. They come with the first such page (`addClosedTexts`),
 * so that readers of the open pages do not fetch them.
 */
export const closedSv = {
  door,
  forms,
  profile,
  session,
};

export type ClosedTexts = typeof closedSv;

/** What another language must have. */
export type ClosedTranslation = Texts<ClosedTexts>;
