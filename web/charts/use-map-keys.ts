import { type KeyboardEvent, useRef, useState } from 'react';
import { type Direction, inReadingOrder, type MapPoint, neighbour } from './map-position';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/**
 * A map by keyboard: one stop for the tab key; the arrow keys go to the nearest area by position, Home to the
 * northernmost and End to the southernmost. Each area is an element with `data-slug`.
 */
export function useMapKeys<Root extends Element>(points: ReadonlyMap<string, MapPoint>, chosen?: string) {
  const map = useRef<Root>(null);
  const [current, setCurrent] = useState(chosen);
  const order = inReadingOrder(points);
  const reachable = current !== undefined && points.has(current) ? current : order[0];
  const onKeyDown = (event: KeyboardEvent) => {
    const next = goal(event.key);
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    map.current?.querySelector<HTMLElement | SVGElement>(`[data-slug="${next}"]`)?.focus();
  };
  const goal = (key: string): string | undefined => {
    if (key === 'Home') return order[0];
    if (key === 'End') return order.at(-1);
    const direction = DIRECTIONS[key];
    return direction && reachable ? neighbour(reachable, direction, points) : undefined;
  };
  return { map, reachable, setCurrent, onKeyDown };
}
