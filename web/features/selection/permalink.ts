import type { ReadingOut } from '../../../server/http/contract';
import type { Language } from '../../text/language';
import { AS_MEASURED, addressOfReading } from './reading';
import { DEFAULT_TAB, type Search, stringifySearch } from './search';
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

/**
 * The address of a view with every choice written out, also those that are the default, so that it shows the same
 * when other defaults come. The day takes the place of "today's areas".
 */
export function permalinkOf({ path, search, selection, reading, language }: View): string {
  // Neither the language, which comes last, nor the theme, which is the reader's.
  const { lang: _, tema: __, ...choices } = search;
  const resolved = { ...explicit(selection, reading), flik: search.flik ?? DEFAULT_TAB };
  return path + stringifySearch({ ...resolved, ...choices, ...resolved, lang: language });
}

const explicit = ({ indicator, round, group, level }: Selection, reading: ReadingOut) => ({
  indikator: indicator.key,
  omgang: round.round,
  grupp: group.key,
  lasning: reading.date ?? addressOfReading(AS_MEASURED),
  niva: { district: 'stadsdelsomrade', neighbourhood: 'stadsdel' }[level],
});
