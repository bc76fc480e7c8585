import type { ProgrammeContent } from '../../../server/features/programmes/programmes.contract';

/** A text in both languages before it is written. */
export const NOTHING = { sv: '', en: '' };

/** A programme of which nothing is written yet. */
export const EMPTY_CONTENT: ProgrammeContent = {
  title: NOTHING,
  shortTitle: NOTHING,
  about: NOTHING,
  period: { from: '', to: null },
  decision: { by: '', on: null, note: NOTHING },
  source: null,
  focusAreas: [],
  duties: [],
  roles: [],
};
