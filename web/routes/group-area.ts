import type { Area } from '../../server/features/areas/areas.contract';
import { type ReadingWord, readingForArea } from '../features/selection/reading';
import { CITY } from './city';

/** Whose groups an indicator's page shows: the first chosen district, or else the whole city. */
export function groupArea(
  chosen: readonly string[],
  districts: readonly Area[],
  reading: ReadingWord,
): { readonly areas: readonly [string]; readonly reading: ReadingWord } {
  const [first] = chosen.flatMap((slug) => districts.find((one) => one.slug === slug) ?? []);
  if (!first) return { areas: [CITY], reading };
  return { areas: [first.slug], reading: readingForArea(first, reading) };
}
