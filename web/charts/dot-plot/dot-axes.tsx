import type { Unit } from '../../../server/domain/statistics/estimate';
import type { SeriesPoint } from '../../../server/features/series/series.contract';
import { useText } from '../../text/use-text';
import { useFigureText } from '../figure-text';
import type { DotLayout } from './dot-layout';
import styles from './dot-plot.module.css';
import { UNSAID } from './unsaid';

interface AxesProps {
  readonly layout: DotLayout<unknown>;
  readonly unit: Unit;
}

/** The grid, and its numbers above and below it; the unit stands on the last of each. */
export function DotAxes({ layout, unit }: AxesProps) {
  const { format } = useText();
  const { ticks, x, axes } = layout;
  const whole = ticks.every((tick) =>
    Number.isInteger(Math.round(tick * 1e8) / (unit === 'share' ? 1e6 : 1e8)),
  );
  const written = (value: number) => {
    const figure = { value, unit, precision: whole ? ('integer' as const) : null };
    return value === ticks.at(-1) ? format.value(figure) : format.bare(figure);
  };
  return (
    <g {...UNSAID}>
      {ticks.map((tick) => (
        <line
          key={tick}
          x1={x(tick)}
          x2={x(tick)}
          y1={axes[0] ?? 0}
          y2={(axes.at(-1) ?? 0) - 12}
          transform="translate(0 4)"
          className={styles[tick === 0 ? 'zero' : 'grid']}
        />
      ))}
      {axes.flatMap((y) =>
        ticks.map((tick) => (
          <text key={`${y}-${tick}`} x={x(tick)} y={y} className={styles['tick']} textAnchor="middle">
            {written(tick)}
          </text>
        )),
      )}
    </g>
  );
}

interface ReferenceProps extends AxesProps {
  readonly label: string;
  readonly point: SeriesPoint;
}

/** What every row is seen against: a dashed rule with the band of its interval, named above. */
export function DotReference({ layout, unit, label, point }: ReferenceProps) {
  const text = useFigureText(unit);
  const { value, lower, upper } = point;
  if (value === null) return null;
  const { x, axes, left, right } = layout;
  const [from, to] = [(axes[0] ?? 0) + 4, (axes.at(-1) ?? 0) - 12];
  const at = x(value);
  const share = (at - left) / Math.max(1, right - left);
  return (
    <g {...UNSAID}>
      {lower !== null && upper !== null && (
        <rect
          x={x(lower)}
          width={x(upper) - x(lower)}
          y={from}
          height={to - from}
          className={styles['band']}
        />
      )}
      <line x1={at} x2={at} y1={from} y2={to} className={styles['reference']} />
      <text x={at} y={14} className={styles['referenceName']} textAnchor={anchorOf(share)}>
        {`${label} ${text.value(point)}`}
      </text>
    </g>
  );
}

/** Near an edge the name grows inwards. */
function anchorOf(share: number): 'start' | 'middle' | 'end' {
  if (share < 0.25) return 'start';
  return share > 0.75 ? 'end' : 'middle';
}
