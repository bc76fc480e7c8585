import type { ClosedTranslation } from './closed-sv';
import { access } from './en/access';
import { admin } from './en/admin';
import { audit } from './en/audit';
import { forms } from './en/forms';
import { organisations } from './en/organisations';
import { people } from './en/people';
import { problems } from './en/problems';

/** The same in English. */
export const closedEn: ClosedTranslation = {
  access,
  admin,
  audit,
  organisations,
  people,
  problems,
  forms,
};
