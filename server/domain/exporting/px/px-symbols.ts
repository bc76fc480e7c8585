import type { Localized } from '../../localized';

/**
 * A missing number is stored as one to six dots, and `DATASYMBOL…` says in at most 20 characters what each means.
 * One dot is what cannot exist and two what is not available, as Statistics Sweden uses them.
 */
const SYMBOLS: readonly { readonly statuses: readonly string[]; readonly words: Localized }[] = [
  { statuses: ['not_applicable', 'no_target'], words: { sv: 'gäller inte', en: 'not applicable' } },
  { statuses: ['not_available'], words: { sv: 'uppgift saknas', en: 'not available' } },
  { statuses: ['suppressed'], words: { sv: 'dold', en: 'hidden' } },
  { statuses: ['not_surveyed'], words: { sv: 'frågan ej ställd', en: 'not asked' } },
  { statuses: ['not_assessable'], words: { sv: 'kan inte avgöras', en: 'cannot be judged' } },
  { statuses: ['not_known'], words: { sv: 'inte känt', en: 'not known' } },
];

/** The words for one dot, two dots, … six. */
export const SYMBOL_WORDS: readonly Localized[] = SYMBOLS.map(({ words }) => words);

/** `"..."` for a suppressed number; what has no symbol of its own is not available. */
export function symbolOf(status: string): string {
  const place = SYMBOLS.findIndex(({ statuses }) => statuses.includes(status));
  return `"${'.'.repeat(place === -1 ? 2 : place + 1)}"`;
}
