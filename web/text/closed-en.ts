import type { ClosedTranslation } from './closed-sv';
import { door } from './en/door';
import { forms } from './en/forms';
import { profile } from './en/profile';
import { session } from './en/session';

/** The same in English. */
export const closedEn: ClosedTranslation = {
  door,
  forms,
  profile,
  session,
};
