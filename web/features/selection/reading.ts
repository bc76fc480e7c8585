import type { Area } from '../../../server/features/areas/areas.contract';

/** In which areas figures are shown, as the API's `reading` says it: a word or the day whose areas are meant. */
export type ReadingWord = string;

export const AS_MEASURED: ReadingWord = 'as_measured';
export const CURRENT_AREAS: ReadingWord = 'current_areas';

/** How the words stand in an address. */
const ADDRESS_WORDS: Readonly<Record<string, ReadingWord>> = {
  'som-da': AS_MEASURED,
  dagens: CURRENT_AREAS,
};

/** The reading of an address; without one, each round in the areas of its day. */
export const readingOfAddress = (lasning: string | undefined): ReadingWord =>
  lasning === undefined ? AS_MEASURED : (ADDRESS_WORDS[lasning] ?? lasning);

/** How a reading is written in an address. */
export const addressOfReading = (reading: ReadingWord): string =>
  Object.keys(ADDRESS_WORDS).find((word) => ADDRESS_WORDS[word] === reading) ?? reading;

type Lifetime = Pick<Area, 'validFrom' | 'validTo'>;

/** Whether an area is one of those that a reading shows. Today's areas are those without an end. */
export function isInReading({ validFrom, validTo }: Lifetime, reading: ReadingWord): boolean {
  if (reading === AS_MEASURED) return true;
  if (reading === CURRENT_AREAS) return validTo === null;
  return validFrom <= reading && (validTo === null || reading < validTo);
}

/** An area that the chosen reading does not have is shown as it was measured. */
export const readingForArea = (area: Lifetime, reading: ReadingWord): ReadingWord =>
  isInReading(area, reading) ? reading : AS_MEASURED;

/** A day on which the city was divided anew, and into how many districts. */
export interface Division {
  readonly date: string;
  readonly count: number;
}

/** The days on which the districts changed, latest first. */
export function divisionsOf(districts: readonly Lifetime[]): Division[] {
  const days = new Set(districts.map(({ validFrom }) => validFrom));
  return [...days]
    .toSorted()
    .toReversed()
    .map((date) => ({ date, count: districts.filter((district) => isInReading(district, date)).length }));
}
