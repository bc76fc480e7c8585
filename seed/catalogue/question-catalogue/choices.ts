import type { RoundType } from '../../../server/domain/reporting/round';
import { option } from './question-entry';

export const CRIME = 'brott';
export const ACCIDENTS = 'olyckor';
export const PREPAREDNESS = 'krisberedskap';
export const THREATS = 'hot-och-vald';

/** What serves every kind is asked once and printed in each. */
export const EVERY_KIND = [CRIME, ACCIDENTS, PREPAREDNESS, THREATS];

/** Tertial 1 is short: it holds only what changes from one month to another. */
export const FULL_ROUNDS: readonly RoundType[] = ['T2', 'VB'];

export const YES_PARTLY_NO = [
  option('ja', 'Ja', 'Yes'),
  option('delvis', 'Delvis', 'Partly'),
  option('nej', 'Nej', 'No'),
];

/** What is expected, or has happened; not knowing is an answer of its own. */
export const DEVELOPMENT = [
  option('okar', 'Ökar', 'Increasing'),
  option('oforandrat', 'Oförändrat', 'Unchanged'),
  option('minskar', 'Minskar', 'Decreasing'),
  option('kan-inte-bedomas', 'Kan inte bedömas', 'Cannot be judged'),
];
