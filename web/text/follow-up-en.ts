import { areaThreads } from './en/area-threads';
import { cityDocument } from './en/city-document';
import { focusStrip } from './en/focus-strip';
import { judgements } from './en/judgements';
import { programmes } from './en/programmes';
import { threadPages } from './en/thread-pages';
import { threadWords } from './en/thread-words';
import { threads } from './en/threads';
import type { FollowUpTranslation } from './follow-up-sv';

/** The same in English. */
export const followUpEn: FollowUpTranslation = {
  programmes,
  threads,
  threadPages,
  threadWords,
  judgements,
  focusStrip,
  areaThreads,
  cityDocument,
};
