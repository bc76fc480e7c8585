import { type AreaHistory, existedOn } from './area-history';

/**
 * The areas of a day that together are exactly the area, by slug: itself while it existed; before, what it was
 * formed of; after, what it was split into. A chain of mergers is followed to its end, and a renamed area is its
 * namesake. Undefined where no set of areas of that day is the same ground: a part of it went elsewhere, or it was
 * merged into something larger.
 */
export function partsOn(history: AreaHistory, slug: string, date: string): readonly string[] | undefined {
  const area = history.areas.get(slug);
  if (area === undefined) return undefined;
  if (existedOn(area, date)) return [slug];
  const earlier = date < area.validFrom;
  const [towards, back] = earlier
    ? [history.predecessors, history.successors]
    : [history.successors, history.predecessors];
  const neighbours = towards.get(slug) ?? [];
  if (neighbours.length === 0) return undefined;
  const parts: string[] = [];
  for (const neighbour of neighbours) {
    // Only what belongs to this area alone may stand for it.
    if ((back.get(neighbour) ?? []).some((other) => other !== slug)) return undefined;
    const found = partsOn(history, neighbour, date);
    if (found === undefined) return undefined;
    parts.push(...found);
  }
  return parts;
}

/** The areas of a day that hold the area's ground, by slug: what a reader of another day's map should look at. */
export function heirsOn(history: AreaHistory, slug: string, date: string): readonly string[] {
  const area = history.areas.get(slug);
  if (area === undefined) return [];
  if (existedOn(area, date)) return [slug];
  const towards = date < area.validFrom ? history.predecessors : history.successors;
  return [...new Set((towards.get(slug) ?? []).flatMap((neighbour) => heirsOn(history, neighbour, date)))];
}
