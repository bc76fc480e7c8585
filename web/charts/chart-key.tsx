import type { ChartData } from './chart-data';
import styles from './chart-key.module.css';
import { type LineStyle, PATH_DASH, PATH_WIDTH } from './chart-line';
import { Marker } from './marker';

const WIDTH = 16;

interface LineKeyProps {
  /** The left end. */
  readonly x: number;
  readonly y: number;
  readonly style: LineStyle;
  /** The way to a target: dotted. */
  readonly path: boolean;
}

/** A short piece of a line. Without the round markers of values, so that no name looks like one more value. */
export function LineKey({ x, y, style, path }: LineKeyProps) {
  const { colour, width, dash, marker } = style;
  const round = marker === 'circle' || marker === 'dot';
  return (
    <>
      <line
        x1={x}
        x2={x + WIDTH}
        y1={y}
        y2={y}
        stroke={colour}
        strokeWidth={path ? PATH_WIDTH : width}
        strokeDasharray={path ? PATH_DASH : round && dash ? '6 4' : undefined}
      />
      {!round && !path && <Marker x={x + WIDTH / 2} y={y} style={style} example={false} />}
    </>
  );
}

/** The names of the lines in a row above a chart that is too narrow to have them beside it. */
export function ChartKey({ ends }: { readonly ends: ChartData['ends'] }) {
  return (
    <ul className={styles['key']}>
      {ends.map(({ label, style, path }) => (
        <li key={`${label} ${style.colour}`} style={{ color: style.colour }}>
          <svg aria-hidden="true" width={WIDTH} height="12">
            <LineKey x={0} y={6} style={style} path={path} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
