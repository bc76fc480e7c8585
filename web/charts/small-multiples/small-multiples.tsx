import type { ReactNode } from 'react';
import type { Unit } from '../../../server/domain/statistics/estimate';
import type { ChartLine } from '../chart-line';
import { useWidth } from '../use-width';
import { columnsIn, sharedScale } from './small-layout';
import styles from './small-multiples.module.css';
import { SmallTrend } from './small-trend';

const GAP = 16;

export interface SmallMultiple {
  readonly line: ChartLine;
  readonly alternative: string;
  /** The name, as a link. */
  readonly name: ReactNode;
  /** The latest value and its verdict. */
  readonly latest: ReactNode;
}

interface SmallMultiplesProps {
  readonly items: readonly SmallMultiple[];
  readonly city: ChartLine;
  readonly unit: Unit;
}

/** One small trend per area, all on one scale. */
export function SmallMultiples({ items, city, unit }: SmallMultiplesProps) {
  const [ref, width] = useWidth<HTMLUListElement>();
  const columns = columnsIn(width);
  const scale = sharedScale([city, ...items.map(({ line }) => line)]);
  const each = Math.floor((width - GAP * (columns - 1)) / columns);
  return (
    <ul
      ref={ref}
      className={styles['grid']}
      style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`, columnGap: GAP }}
    >
      {items.map(({ line, alternative, name, latest }) => (
        <li key={line.id} className={styles['item']} data-chosen={line.tone === 'chosen' || undefined}>
          <p className={styles['name']}>{name}</p>
          {width > 0 && (
            <SmallTrend
              line={line}
              city={city}
              scale={scale}
              unit={unit}
              width={each}
              alternative={alternative}
            />
          )}
          <p className={styles['latest']}>{latest}</p>
        </li>
      ))}
    </ul>
  );
}
