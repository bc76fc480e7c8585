/** What came into an area from another, and the day it did. */
export interface Predecessor {
  readonly slug: string;
  readonly date: string;
}

interface Coverage {
  /** The areas of the day, by slug. */
  readonly areas: readonly string[];
  readonly on: string;
  /** The set: which areas it draws, as they were from which day. */
  readonly drawn: ReadonlySet<string>;
  readonly drawnFrom: string;
  readonly predecessors: ReadonlyMap<string, readonly Predecessor[]>;
}

interface Covered {
  /** Which of the set's areas each area of the day is made of. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
  /** The areas of the day that the set cannot draw. */
  readonly missing: readonly string[];
}

/**
 * Which drawn areas together make each area of a day: its own, and all that has gone into it since the set's day,
 * through any chain of mergers. An area with a part that is drawn nowhere is missing; so are areas that would share
 * a part, for that part has been split.
 */
export function coverAreas({ areas, on, drawn, drawnFrom, predecessors }: Coverage): Covered {
  const cameIn = (slug: string) =>
    (predecessors.get(slug) ?? []).filter(({ date }) => drawnFrom < date && date <= on);
  const made = areas.map((slug) => {
    const all = new Set([slug]);
    for (const part of all) for (const former of cameIn(part)) all.add(former.slug);
    return { slug, parts: [...all].filter((part) => drawn.has(part) || cameIn(part).length === 0) };
  });
  const uses = made.flatMap(({ parts }) => parts);
  const shared = new Set(uses.filter((part, index) => uses.indexOf(part) !== index));
  return {
    parts: new Map(made.map(({ slug, parts }) => [slug, parts])),
    missing: made
      .filter(({ parts }) => parts.some((part) => !drawn.has(part) || shared.has(part)))
      .map(({ slug }) => slug),
  };
}
