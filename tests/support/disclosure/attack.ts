import { cellName, relations, restOf, type Structure } from './relations';
import { solveDetermined } from './solve';
import { solveWithinBounds } from './within-bounds';

/**
 * A cell as a reader meets it in an answer or a file: every stored one, the hidden ones too (`respondents` and `value`
 * null). What is not stored at all is left out: an area without any row had no respondents.
 */
export interface ShownRow {
  readonly area: string;
  readonly group: string;
  readonly round: string;
  readonly indicator: string;
  readonly respondents: number | null;
  /** A share, 0–1. */
  readonly value: number | null;
}

/** What the attacker knows beside the rows. */
export interface Knowledge {
  structureOf(round: string): Structure;
  /** Indicators of one question have the same respondents. */
  questionOf(indicator: string): string;
}

/** A number that was not shown and yet can have no other value. */
export interface Recovered {
  readonly round: string;
  readonly indicator: string;
  readonly area: string;
  /** A group, or those who are in none of a family's groups ("not women or men"). */
  readonly group: string;
  /** Persons who answered, or Σ w over the answers that count, or do not, with every weight 1, the worst case. */
  readonly what: (typeof WHATS)[number];
  readonly number: number;
}

const WHATS = ['respondents', 'counted', 'notCounted'] as const;

/**
 * Computes everything that follows from the rows by adding and subtracting, and from knowing that no number of persons
 * is negative, in any number of steps, over all areas and groups of a round and all indicators of a question at once.
 */
export function attack(rows: readonly ShownRow[], { structureOf, questionOf }: Knowledge): Recovered[] {
  const questions = groupBy(rows, ({ round, indicator }) => `${round}/${questionOf(indicator)}`);
  return [...questions.values()].flatMap((ofQuestion) => [
    ...recover(ofQuestion, 'respondents', structureOf),
    ...[...groupBy(ofQuestion, ({ indicator }) => indicator).values()].flatMap((ofIndicator) =>
      (['counted', 'notCounted'] as const).flatMap((what) => recover(ofIndicator, what, structureOf)),
    ),
  ]);
}

function recover(
  rows: readonly ShownRow[],
  what: Recovered['what'],
  structureOf: Knowledge['structureOf'],
): Recovered[] {
  const [first] = rows;
  if (first === undefined) return [];
  const { round, indicator } = first;
  const structure = structureOf(round);
  const known = new Map(
    rows.flatMap((row) => {
      const number = numberOf(row, what);
      return number === null ? [] : [[cellName(row.area, row.group), number]];
    }),
  );
  const present = new Set(rows.map(({ area }) => area));
  for (const area of areasOf(structure)) if (!present.has(area)) knowEmpty(known, area, structure);
  const found = new Map<string, number>();
  const equations = () => relations(structure, present, new Map([...known, ...found]));
  for (;;) {
    const before = found.size;
    for (const solve of [solveDetermined, solveWithinBounds]) {
      for (const [name, number] of solve(equations())) found.set(name, number);
    }
    if (found.size === before) break;
  }
  return [...found].map(([name, number]) => {
    const slash = name.indexOf('/');
    return { round, indicator, area: name.slice(0, slash), group: name.slice(slash + 1), what, number };
  });
}

function numberOf({ respondents, value }: ShownRow, what: Recovered['what']): number | null {
  if (what === 'respondents' || respondents === null) return respondents;
  if (value === null) return null;
  const counted = wholeIfNear(respondents * value);
  return what === 'counted' ? counted : respondents - counted;
}

/** A file rounds its shares; whoever knows that all weigh the same knows that numbers of persons are whole. */
const wholeIfNear = (number: number): number =>
  Math.abs(number - Math.round(number)) < 0.01 ? Math.round(number) : number;

const areasOf = ({ wholes }: Structure): string[] => wholes.flatMap(({ whole, parts }) => [whole, ...parts]);

function knowEmpty(known: Map<string, number>, area: string, { families }: Structure): void {
  const groups = families.flatMap((family) => [...family.groups, restOf(family)]);
  for (const group of ['all', ...groups]) known.set(cellName(area, group), 0);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}
