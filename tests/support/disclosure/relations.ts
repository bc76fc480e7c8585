import type { Equation } from './solve';

/** An area that is the sum of others. */
export interface Whole {
  readonly whole: string;
  readonly parts: readonly string[];
}

/** Groups that share out an area's respondents; `rest` tells whether somebody can be in none of them. */
export interface SharedOut {
  readonly groups: readonly string[];
  readonly rest: boolean;
}

/** What everybody knows of how the cells hang together. */
export interface Structure {
  readonly wholes: readonly Whole[];
  readonly families: readonly SharedOut[];
}

export const cellName = (area: string, group: string): string => `${area}/${group}`;

/** The name of those of an area who are in no group of a family. */
export const restOf = ({ groups }: SharedOut): string => `not ${groups.join(' or ')}`;

/** Every sum that holds, with what is known put in: areas add up to areas, and groups to everyone. */
export function* relations(
  { wholes, families }: Structure,
  areas: Iterable<string>,
  known: ReadonlyMap<string, number>,
): Generator<Equation> {
  const groups = families.flatMap((family) => [...family.groups, ...(family.rest ? [restOf(family)] : [])]);
  for (const { whole, parts } of wholes) {
    for (const group of ['all', ...groups]) {
      yield sumsUp(
        cellName(whole, group),
        parts.map((part) => cellName(part, group)),
        known,
      );
    }
  }
  for (const area of areas) {
    for (const family of families) {
      const parts = [...family.groups, ...(family.rest ? [restOf(family)] : [])];
      yield sumsUp(
        cellName(area, 'all'),
        parts.map((part) => cellName(area, part)),
        known,
      );
    }
  }
}

function sumsUp(whole: string, parts: readonly string[], known: ReadonlyMap<string, number>): Equation {
  const equation: Equation = { terms: new Map(), sum: 0 };
  for (const [name, coefficient] of [[whole, -1] as const, ...parts.map((part) => [part, 1] as const)]) {
    const value = known.get(name);
    if (value === undefined) equation.terms.set(name, coefficient);
    else equation.sum -= coefficient * value;
  }
  return equation;
}
