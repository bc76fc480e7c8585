import type { Texts } from './sv';
import { areaThreads } from './sv/area-threads';
import { cityDocument } from './sv/city-document';
import { focusStrip } from './sv/focus-strip';
import { judgements } from './sv/judgements';
import { programmes } from './sv/programmes';
import { threadPages } from './sv/thread-pages';
import { threadWords } from './sv/thread-words';
import { threads } from './sv/threads';

/** The texts in Swedish about the programme and its thread, open to everybody; they come with the first such page. */
export const followUpSv = {
  programmes,
  threads,
  threadPages,
  threadWords,
  judgements,
  focusStrip,
  areaThreads,
  cityDocument,
};

export type FollowUpTexts = typeof followUpSv;

/** What another language must have. */
export type FollowUpTranslation = Texts<FollowUpTexts>;
