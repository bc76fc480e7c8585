export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
};

interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** Where a key leads from a cell: never out of the table; undefined for a key that leads nowhere. */
export function nextPlace(key: string, { row, column }: GridPlace, size: GridSize): GridPlace | undefined {
  const step = STEPS[key];
  return (
    step && {
      row: within(row + step[0], size.rows),
      column: within(column + step[1], size.columns),
    }
  );
}

const within = (place: number, count: number): number => Math.max(0, Math.min(place, count - 1));
