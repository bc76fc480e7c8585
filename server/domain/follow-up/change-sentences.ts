import { groupBy } from '../group-by';
import type { Localized } from '../localized';
import type { Assessment } from '../reporting/answer';
import { inSentence } from '../text/in-sentence';
import { ASSESSED_WORDS, FILLING_WORDS, outcomeWords, type WordedOutcome } from './outcome-words';
import type { Filling } from './programme';

/** A goal within a sentence: some end as one. */
export const goalWords = ({ sv, en }: Localized): Localized => ({
  sv: sv.replace(/\.$/, ''),
  en: en.replace(/\.$/, ''),
});

// What is new in a programme since the round before, in words. None of it says why.

/** "Platser ska vara trygga, Farsta: mätningen säger inte på väg, förra gången går inte att avgöra". */
export const outcomeChange = (
  goal: Localized,
  area: Localized,
  { before, now }: { readonly before: WordedOutcome; readonly now: WordedOutcome },
): Localized => ({
  sv: `${goalWords(goal).sv}, ${area.sv}: mätningen säger ”${outcomeWords(now).sv}”, förra gången ”${outcomeWords(before).sv}”`,
  en: `${goalWords(goal).en}, ${area.en}: the measurement says “${outcomeWords(now).en}”, last time “${outcomeWords(before).en}”`,
});

/** "Farsta stadsdelsnämnd bedömer ”Platser ska vara trygga” som helt uppfyllt, förra gången delvis uppfyllt". */
export const assessmentChange = (
  organisation: string,
  goal: Localized,
  { before, now }: { readonly before: Assessment; readonly now: Assessment },
): Localized => ({
  sv: `${organisation} om ”${goalWords(goal).sv}”: ${ASSESSED_WORDS[now].sv}, förra gången ${ASSESSED_WORDS[before].sv}`,
  en: `${organisation} on “${goalWords(goal).en}”: ${ASSESSED_WORDS[now].en}, last time ${ASSESSED_WORDS[before].en}`,
});

/** "12 av 30 rapporter är godkända; i förra omgången blev 28 av 30 det". */
export const reportsChange = (
  now: { readonly accepted: number; readonly reports: number },
  before: { readonly accepted: number; readonly reports: number },
): Localized => ({
  sv: `${now.accepted} av ${now.reports} rapporter är godkända, ${before.accepted} av ${before.reports} i förra omgången`,
  en: `${now.accepted} of ${now.reports} reports have been accepted, ${before.accepted} of ${before.reports} in the round before`,
});

/** "3 åtgärder har börjat". */
export const begunSentence = (count: number): Localized => ({
  sv: `${count} ${count === 1 ? 'åtgärd har' : 'åtgärder har'} börjat`,
  en: `${count} ${count === 1 ? 'intervention has' : 'interventions have'} begun`,
});

/** "1 åtgärd har avslutats". */
export const endedSentence = (count: number): Localized => ({
  sv: `${count} ${count === 1 ? 'åtgärd' : 'åtgärder'} har avslutats`,
  en: `${count} ${count === 1 ? 'intervention has' : 'interventions have'} ended`,
});

/** A role of an organisation that has come to be filled otherwise. */
export interface RoleChange {
  readonly role: Localized;
  readonly before: Filling;
  readonly now: Filling;
}

/**
 * "Farsta stadsdelsnämnd: säkerhetssamordnare och brandskyddssamordnare vakant, tidigare tillsatt": all the roles of an
 * organisation in one sentence, those that went the same way together.
 */
export function rolesChange(organisation: string, changes: readonly RoleChange[]): Localized {
  const ways = groupBy(
    changes,
    ({ before, now }) => wayOf(before, now, 'sv'),
    (change) => change,
  );
  const said = (language: 'sv' | 'en') =>
    [...ways.values()].map((way) => wentTogether(way, language)).join('; ');
  return { sv: `${organisation}: ${said('sv')}`, en: `${organisation}: ${said('en')}` };
}

function wentTogether(way: readonly RoleChange[], language: 'sv' | 'en'): string {
  const roles = LISTS[language].format(way.map(({ role }) => inSentence(role)[language]));
  const [first] = way;
  return first === undefined ? roles : `${roles} ${wayOf(first.before, first.now, language)}`;
}

function wayOf(before: Filling, now: Filling, language: 'sv' | 'en'): string {
  const { sv, en } = FILLING_WORDS[before];
  return language === 'sv'
    ? `${FILLING_WORDS[now].sv}, tidigare ${sv}`
    : `${FILLING_WORDS[now].en}, before ${en}`;
}

const LISTS = { sv: new Intl.ListFormat('sv'), en: new Intl.ListFormat('en-GB') };

/** "12 nämnder och bolag har svarat för första gången om sina samordnare". */
export const firstAnswersSentence = (count: number): Localized => ({
  sv: `${count} ${count === 1 ? 'nämnd eller bolag har' : 'nämnder och bolag har'} svarat för första gången om sina samordnare`,
  en: `${count} ${count === 1 ? 'committee or company has' : 'committees and companies have'} answered for the first time about their coordinators`,
});
