import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { ChartData, Dots } from './chart-data';
import { LineKey } from './chart-key';
import { spreadLabels, wrapName } from './end-labels';
import { Marker } from './marker';
import type { PlottedPoint } from './points';

const WHISKER_FOOT = 4;
const LABEL_LINE = 15;
const LABEL_GAP = 4;
const LABEL_INDENT = 8;
const KEY_WIDTH = 22;

/** Where a point stands on the drawing; undefined until the axes are there. */
export function usePlace(): (
  point: Pick<PlottedPoint, 'time'>,
  value: number,
) => { x: number; y: number } | undefined {
  const x = useXAxisScale();
  const y = useYAxisScale();
  return ({ time }, value) => {
    const [left, top] = [x?.(time), y?.(value)];
    return left === undefined || top === undefined ? undefined : { x: left, y: top };
  };
}

/** A marker on every point that has a value. */
export function Markers({ dots }: { readonly dots: readonly Dots[] }) {
  const place = usePlace();
  return dots.map(({ id, style, points }) => (
    <g key={id}>
      {points.map((point) => {
        const at = place(point, point.value);
        return (
          at && (
            <Marker
              key={point.round}
              {...at}
              style={style}
              example={point.example}
              recalculated={point.recalculated}
            />
          )
        );
      })}
    </g>
  ));
}

/** The interval of points that stand alone. */
export function Whiskers({ dots }: { readonly dots: readonly Dots[] }) {
  const place = usePlace();
  return dots.map(({ id, style, points }) => (
    <g key={id} stroke={style.colour} strokeWidth={1.5} strokeOpacity={0.65} fill="none">
      {points.map((point) => {
        const [from, to] = (point.interval ?? []).map((value) => place(point, value));
        if (!from || !to) return null;
        const foot = (y: number) => `M${from.x - WHISKER_FOOT} ${y}h${2 * WHISKER_FOOT}`;
        return <path key={point.round} d={`M${from.x} ${from.y}V${to.y}${foot(from.y)}${foot(to.y)}`} />;
      })}
    </g>
  ));
}

/** A dashed rule through every series break, with its name above. */
export function BreakRules({
  breaks,
  label,
}: {
  readonly breaks: ChartData['breaks'];
  readonly label: string;
}) {
  const x = useXAxisScale();
  const area = usePlotArea();
  if (!x || !area) return null;
  return breaks.map(({ round, time }) => {
    const left = Math.round(x(time) ?? 0);
    return (
      <g key={round}>
        <line
          x1={left}
          x2={left}
          y1={area.y}
          y2={area.y + area.height}
          stroke="var(--line-strong)"
          strokeWidth={1}
          strokeDasharray="4 3"
        />
        <text x={left} y={area.y - 8} textAnchor="middle" fontSize={12} fill="var(--ink-muted)">
          {label}
        </text>
      </g>
    );
  });
}

/** Says inside the picture that it shows example data: a picture is copied without the text around it. */
export function ExampleBadge({ text }: { readonly text: string }) {
  const area = usePlotArea();
  return (
    area && (
      <text x={area.x} y={area.y - 8} fontSize={12} fontWeight={600} fill="var(--example)">
        {`○\u2002${text}`}
      </text>
    )
  );
}

interface EndLabelsProps {
  readonly ends: ChartData['ends'];
  /** The last round of the chart: a line that ends earlier says when. */
  readonly lastRound: string | undefined;
  /** How many signs a line of a name may have. */
  readonly signs: number;
}

/** The names at the ends of the lines, in their colours, moved apart. */
export function EndLabels({ ends, lastRound, signs }: EndLabelsProps) {
  const place = usePlace();
  const area = usePlotArea();
  if (!area) return null;
  const wanted = ends.flatMap((end) => {
    const { round } = end.point;
    const current = round === null || round === lastRound;
    const lines = wrapName(current ? end.label : `${end.label} (${round})`, signs);
    const at = place(end.point, end.point.value);
    return at
      ? [{ label: { ...end, lines }, middle: at.y, height: lines.length * LABEL_LINE + LABEL_GAP }]
      : [];
  });
  const left = area.x + area.width + LABEL_INDENT;
  return spreadLabels(wanted, { from: area.y, to: area.y + area.height }).map(({ label, top }) => (
    <g key={`${label.label} ${label.style.colour}`}>
      <LineKey x={left} y={top + LABEL_LINE / 2 + 1} style={label.style} path={label.path} />
      <text fontSize={13} fontWeight={label.path ? 400 : 600} fill={label.style.colour}>
        {label.lines.map((line, index) => (
          <tspan key={line} x={left + KEY_WIDTH} y={top + LABEL_LINE * index + 12}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  ));
}
