/** Σ coefficient × unknown = sum. */
export interface Equation {
  readonly terms: Map<string, number>;
  sum: number;
}

const NOTHING = 1e-9;

/**
 * The unknowns that the equations leave no choice for, with their values: Gauss–Jordan elimination, after which an
 * unknown is determined exactly when it stands alone in a row. The coefficients here are 0, 1 and −1, so nothing is lost
 * to rounding.
 */
export function solveDetermined(equations: Iterable<Equation>): Map<string, number> {
  const byPivot = new Map<string, Equation>();
  for (const equation of equations) {
    const row = { terms: new Map(equation.terms), sum: equation.sum };
    for (const unknown of equation.terms.keys()) {
      const other = byPivot.get(unknown);
      if (other !== undefined) eliminate(row, unknown, other);
    }
    const pivot = largest(row);
    if (pivot === undefined) continue;
    scale(row, 1 / (row.terms.get(pivot) ?? 1));
    for (const other of byPivot.values()) eliminate(other, pivot, row);
    byPivot.set(pivot, row);
  }
  return new Map([...byPivot].flatMap(([pivot, { terms, sum }]) => (terms.size === 1 ? [[pivot, sum]] : [])));
}

function eliminate(row: Equation, unknown: string, by: Equation): void {
  const times = row.terms.get(unknown);
  if (times === undefined) return;
  for (const [name, coefficient] of by.terms) {
    const left = (row.terms.get(name) ?? 0) - times * coefficient;
    if (Math.abs(left) < NOTHING) row.terms.delete(name);
    else row.terms.set(name, left);
  }
  row.sum -= times * by.sum;
}

function scale(row: Equation, times: number): void {
  for (const [name, coefficient] of row.terms) row.terms.set(name, coefficient * times);
  row.sum *= times;
}

const largest = ({ terms }: Equation): string | undefined =>
  [...terms].sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))[0]?.[0];
