import type { LineStyle } from './chart-line';

const RADIUS = 4.5;
const SMALL_RADIUS = 3.5;
const LINE_WIDTH = 2;

interface MarkerProps {
  readonly x: number;
  readonly y: number;
  readonly style: Pick<LineStyle, 'colour' | 'marker'>;
  /** Drawn hollow. */
  readonly example: boolean;
}

/** The shape at a point: filled when published or computed from answers, hollow when made up. */
export function Marker({ x, y, style, example }: MarkerProps) {
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
