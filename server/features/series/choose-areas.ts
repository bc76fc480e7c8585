import { type AreaHistory, type DatedArea, existedOn } from '../../domain/areas/area-history';
import { AREA_KINDS } from '../../domain/areas/area-kind';
import { heirsOn } from '../../domain/areas/parts-on';
import type { Reading } from '../../domain/areas/reading';
import { notFound, Problem } from '../../http/problem';

/** Named areas, or the city and every area of a kind. */
export type AreaChoice =
  | readonly string[]
  | {
      readonly kind: 'district' | 'neighbourhood';
      /** Slugs of the only ones wanted. */
      readonly only: ReadonlySet<string> | undefined;
    };

/**
 * The areas a reader asks for, in the order asked for, or the city first and then by name.
 * @throws Problem 404 for an area that never was, or that is none of the areas of the reading's day
 */
export function chooseAreas(history: AreaHistory, choice: AreaChoice, reading: Reading): DatedArea[] {
  const inReading = (area: DatedArea) => reading.kind === 'as_measured' || existedOn(area, reading.date);
  if (isNamed(choice)) return [...new Set(choice)].map((slug) => getNamed(history, slug, reading));
  return [...history.areas.values()]
    .filter(({ kind, slug }) => kind === 'city' || (kind === choice.kind && (choice.only?.has(slug) ?? true)))
    .filter(inReading)
    .sort(cityFirst);
}

export const isNamed = (choice: AreaChoice): choice is readonly string[] => Array.isArray(choice);

function getNamed(history: AreaHistory, slug: string, reading: Reading): DatedArea {
  const area = history.areas.get(slug);
  if (area === undefined) throw notFound(`no area is called ${slug}`);
  if (reading.kind === 'as_measured' || existedOn(area, reading.date)) return area;
  const heirs = heirsOn(history, slug, reading.date);
  throw new Problem({
    status: 404,
    code: 'not_in_reading',
    detail: `${slug} was no area on ${reading.date}${heirs.length > 0 ? `; see ${heirs.join(', ')}` : ''}`,
  });
}

const swedish = new Intl.Collator('sv');

const cityFirst = (one: DatedArea, other: DatedArea): number =>
  AREA_KINDS.indexOf(one.kind) - AREA_KINDS.indexOf(other.kind) || swedish.compare(one.name, other.name);
