import type { Equation } from './solve';

/** Below this two bounds are one. */
const NEAR = 1e-6;
const ROUNDS = 30;

interface Bounds {
  low: number;
  high: number;
}

/**
 * The unknowns that can have but one value because none is negative: a sum of 0 makes every part 0. In each equation the
 * others' bounds bound an unknown, until no bound moves.
 */
export function solveWithinBounds(equations: Iterable<Equation>): Map<string, number> {
  const all = [...equations].filter(({ terms }) => terms.size > 0);
  const bounds = new Map<string, Bounds>();
  for (const { terms } of all) {
    for (const name of terms.keys()) bounds.set(name, { low: 0, high: Number.POSITIVE_INFINITY });
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    for (const equation of all) moved = tighten(equation, bounds) || moved;
    if (!moved) break;
  }
  return new Map([...bounds].flatMap(([name, { low, high }]) => (high - low < NEAR ? [[name, low]] : [])));
}

/** Bounds each unknown of an equation by the others. @returns whether any bound moved */
function tighten({ terms, sum }: Equation, bounds: ReadonlyMap<string, Bounds>): boolean {
  let moved = false;
  for (const [name, coefficient] of terms) {
    const own = bounds.get(name);
    if (own === undefined) continue;
    let [low, high] = [sum, sum];
    for (const [other, times] of terms) {
      if (other === name) continue;
      const { low: least, high: most } = bounds.get(other) ?? own;
      low -= times * (times > 0 ? most : least);
      high -= times * (times > 0 ? least : most);
    }
    const [from, to] =
      coefficient > 0 ? [low / coefficient, high / coefficient] : [high / coefficient, low / coefficient];
    if (from > own.low + NEAR) [own.low, moved] = [from, true];
    if (to < own.high - NEAR) [own.high, moved] = [Math.max(to, own.low), true];
  }
  return moved;
}
