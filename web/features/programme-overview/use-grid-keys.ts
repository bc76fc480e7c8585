import { type KeyboardEvent, useRef, useState } from 'react';
import { type GridPlace, nextPlace } from './next-place';

const nameOf = ({ row, column }: GridPlace): string => `${row} ${column}`;

/** A table of links by keyboard: one stop for the tab key, and the arrow keys between its cells. */
export function useGridKeys(rows: number, columns: number) {
  const grid = useRef<HTMLTableElement>(null);
  const [current, setCurrent] = useState<GridPlace>({ row: 0, column: 0 });
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextPlace(event.key, current, { rows, columns });
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    grid.current?.querySelector<HTMLElement>(`[data-place="${nameOf(next)}"]`)?.focus();
  };
  /** What the link or button in a cell needs. */
  const linkIn = (place: GridPlace) => ({
    'data-place': nameOf(place),
    tabIndex: nameOf(place) === nameOf(current) ? 0 : -1,
    onFocus: () => setCurrent(place),
  });
  return { grid, onKeyDown, linkIn };
}
