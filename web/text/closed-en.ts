import type { ClosedTranslation } from './closed-sv';
import { access } from './en/access';
import { admin } from './en/admin';
import { audit } from './en/audit';
import { brief } from './en/brief';
import { catalogueDraft } from './en/catalogue-draft';
import { changedThere } from './en/changed-there';
import { deciding } from './en/deciding';
import { door } from './en/door';
import { forms } from './en/forms';
import { interventionWriting } from './en/intervention-writing';
import { organisations } from './en/organisations';
import { people } from './en/people';
import { problems } from './en/problems';
import { profile } from './en/profile';
import { programmeEditing } from './en/programme-editing';
import { programmeOverview } from './en/programme-overview';
import { reporting } from './en/reporting';
import { review } from './en/review';
import { rounds } from './en/rounds';
import { session } from './en/session';
import { tasks } from './en/tasks';
import { threadEditing } from './en/thread-editing';
import { writing } from './en/writing';

/** The same in English. */
export const closedEn: ClosedTranslation = {
  access,
  admin,
  audit,
  catalogueDraft,
  deciding,
  door,
  forms,
  interventionWriting,
  organisations,
  people,
  problems,
  profile,
  review,
  reporting,
  rounds,
  session,
  programmeEditing,
  changedThere,
  threadEditing,
  programmeOverview,
  brief,
  tasks,
  writing,
};
