import { laterCompare } from './en/later-compare';
import { laterPages } from './en/later-pages';
import { lookAlikes } from './en/look-alikes';
import { neighbourhoods } from './en/neighbourhoods';
import type { LaterTranslation } from './later-sv';

/** The same in English. */
export const laterEn: LaterTranslation = { ...laterPages, compare: laterCompare, lookAlikes, neighbourhoods };
