import type { ReadingOut } from '../../../server/http/contract';
import type { Language } from '../../text/language';
import { type Search, stringifySearch } from './search';
import type { Selection } from './selection';

interface View {
  /** Of the page: "/stadsdelar/farsta". */
  readonly path: string;
  readonly search: Search;
  readonly selection: Selection;
  /** In which areas the page's figures are read. */
  readonly reading: ReadingOut;
  readonly language: Language;
}

/** As the address names the reading that leaves every round in the areas of its own day. */
export const AS_MEASURED = 'som-da';

/**
 * The address of a view with every choice written out, also those that are the default, so that it shows the same
 * when other defaults come. The day takes the place of "today's areas".
 */
export function permalinkOf({ path, search, selection, reading, language }: View): string {
  // Neither the language, which comes last, nor the theme, which is the reader's.
  const { lang: _, tema: __, ...choices } = search;
  const resolved = explicit(selection, reading);
  return path + stringifySearch({ ...resolved, ...choices, ...resolved, lang: language });
}

const explicit = ({ indicator, round, group }: Selection, reading: ReadingOut) => ({
  indikator: indicator.key,
  omgang: round.round,
  grupp: group.key,
  lasning: reading.date ?? AS_MEASURED,
});
