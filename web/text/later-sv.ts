import type { Texts } from './sv';
import { laterCompare } from './sv/later-compare';
import { laterPages } from './sv/later-pages';
import { lookAlikes } from './sv/look-alikes';
import { neighbourhoods } from './sv/neighbourhoods';

/** The texts in Swedish of open pages that are not the first; they come with the first of them. */
export const laterSv = { ...laterPages, compare: laterCompare, lookAlikes, neighbourhoods };

export type LaterTexts = typeof laterSv;

/** What another language must have. */
export type LaterTranslation = Texts<LaterTexts>;
