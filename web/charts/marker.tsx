import type { LineStyle } from './chart-line';

const RADIUS = 4.5;
const SMALL_RADIUS = 3.5;
const RING_RADIUS = 8.5;
const LINE_WIDTH = 2;

interface MarkerProps {
  readonly x: number;
  readonly y: number;
  readonly style: Pick<LineStyle, 'colour' | 'marker'>;
  /** Drawn hollow. */
  readonly example: boolean;
  /** Drawn with a ring around it. */
  readonly recalculated?: boolean;
}

/** The mark of a figure: its shape, and a ring around it when it was worked out from other areas. */
export function Marker(props: MarkerProps) {
  const { x, y, style, recalculated } = props;
  return (
    <>
      {recalculated && (
        <circle cx={x} cy={y} r={RING_RADIUS} fill="none" stroke={style.colour} strokeWidth={1} />
      )}
      <Shape {...props} />
    </>
  );
}

/** The shape at a point: filled when published or computed from answers, hollow when made up. */
function Shape({ x, y, style, example }: MarkerProps) {
  const paint = {
    fill: example ? 'var(--surface)' : style.colour,
    stroke: style.colour,
    strokeWidth: LINE_WIDTH,
    'data-example': example,
  };
  switch (style.marker) {
    case 'none':
      return null;
    case 'circle':
      return <circle cx={x} cy={y} r={RADIUS} {...paint} />;
    case 'dot':
      return <circle cx={x} cy={y} r={SMALL_RADIUS} {...paint} />;
    case 'square':
      return <rect x={x - 4} y={y - 4} width={8} height={8} {...paint} />;
    case 'triangle':
      return <path d={`M${x} ${y - 5.5}L${x + 5.5} ${y + 4}H${x - 5.5}Z`} {...paint} />;
    case 'diamond':
      return <path d={`M${x} ${y - 6}L${x + 5.5} ${y}L${x} ${y + 6}L${x - 5.5} ${y}Z`} {...paint} />;
  }
}
