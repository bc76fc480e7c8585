import type { SeriesPoint } from '../../../server/features/series/series.contract';
import { Marker } from '../marker';
import styles from './dot-plot.module.css';

const FOOT = 4;

interface DotMarkProps {
  readonly point: SeriesPoint;
  readonly x: (value: number) => number;
  readonly y: number;
  readonly chosen: boolean;
}

/** A value with its interval: filled when measured, hollow when made up, ringed when recalculated. */
export function DotMark({ point, x, y, chosen }: DotMarkProps) {
  const { value, lower, upper, provenance, recalculation } = point;
  if (value === null) return null;
  const colour = chosen ? 'var(--series-1)' : 'var(--dot)';
  const style = { colour, marker: chosen ? 'circle' : 'dot' } as const;
  return (
    <>
      {lower !== null && upper !== null && (
        <path
          d={`M${x(lower)} ${y}H${x(upper)}M${x(lower)} ${y - FOOT}v${2 * FOOT}M${x(upper)} ${y - FOOT}v${2 * FOOT}`}
          stroke={colour}
          strokeWidth={chosen ? 2.5 : 1.5}
          fill="none"
        />
      )}
      <Marker
        x={x(value)}
        y={y}
        style={style}
        example={provenance === 'example'}
        recalculated={recalculation !== null}
      />
    </>
  );
}

interface TargetMarkProps {
  readonly x: number;
  readonly y: number;
}

/** The level a row is to reach: a short rule with a foot that points to it. */
export function TargetMark({ x, y }: TargetMarkProps) {
  return <path d={`M${x} ${y - 9}v18M${x - 4} ${y - 9}h8`} className={styles['target']} />;
}
