import type { Texts } from './sv';
import { access } from './sv/access';
import { admin } from './sv/admin';
import { audit } from './sv/audit';
import { brief } from './sv/brief';
import { catalogueDraft } from './sv/catalogue-draft';
import { changedThere } from './sv/changed-there';
import { deciding } from './sv/deciding';
import { door } from './sv/door';
import { forms } from './sv/forms';
import { interventionWriting } from './sv/intervention-writing';
import { organisations } from './sv/organisations';
import { people } from './sv/people';
import { problems } from './sv/problems';
import { profile } from './sv/profile';
import { programmeEditing } from './sv/programme-editing';
import { programmeOverview } from './sv/programme-overview';
import { reporting } from './sv/reporting';
import { review } from './sv/review';
import { rounds } from './sv/rounds';
import { session } from './sv/session';
import { tasks } from './sv/tasks';
import { threadEditing } from './sv/thread-editing';
import { writing } from './sv/writing';

/**
 * The texts in Swedish that only somebody meets who signs in. They come with the first such page (`addClosedTexts`),
 * so that readers of the open pages do not fetch them.
 */
export const closedSv = {
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

export type ClosedTexts = typeof closedSv;

/** What another language must have. */
export type ClosedTranslation = Texts<ClosedTexts>;
