import type { AreaKind } from './area-kind';

type Lifetime = Pick<DatedArea, 'validFrom' | 'validTo'>;

/** An area and the days it existed; half-open: on `validTo` it is already its successor. ISO dates. */
export interface DatedArea {
  readonly slug: string;
  readonly name: string;
  readonly kind: AreaKind;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** One area became (part of) another. A merger is several links with one successor, a split the reverse. */
export interface LineageLink {
  readonly predecessor: string;
  readonly successor: string;
}

/** Every area there has been, and what became of it. */
export interface AreaHistory {
  readonly areas: ReadonlyMap<string, DatedArea>;
  /** What an area came from, by its slug. */
  readonly predecessors: ReadonlyMap<string, readonly string[]>;
  /** What an area became, by its slug. */
  readonly successors: ReadonlyMap<string, readonly string[]>;
}

export function areaHistory(areas: readonly DatedArea[], links: readonly LineageLink[]): AreaHistory {
  const predecessors = new Map<string, string[]>();
  const successors = new Map<string, string[]>();
  for (const { predecessor, successor } of links) {
    predecessors.set(successor, [...(predecessors.get(successor) ?? []), predecessor]);
    successors.set(predecessor, [...(successors.get(predecessor) ?? []), successor]);
  }
  return { areas: new Map(areas.map((area) => [area.slug, area])), predecessors, successors };
}

/** Validity is half-open: on its last day an area is already its successor. */
export const existedOn = ({ validFrom, validTo }: Lifetime, date: string): boolean =>
  validFrom <= date && (validTo === null || date < validTo);
