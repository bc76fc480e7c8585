import type { ClosedTranslation } from './closed-sv';
import { forms } from './en/forms';

/** The same in English. */
export const closedEn: ClosedTranslation = {
  forms,
};
