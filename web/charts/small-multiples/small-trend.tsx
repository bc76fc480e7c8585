import type { Unit } from '../../../server/domain/statistics/estimate';
import { useText } from '../../text/use-text';
import { type ChartLine, exampleStroke, type LineStyle } from '../chart-line';
import { Marker } from '../marker';
import { bandsOf, type PlottedPoint, plot, segmentsOf, whiskersOf } from '../points';
import { bandPathOf, type Paper, type Place, pathOf, placeOn, type SharedScale } from './small-layout';
import styles from './small-multiples.module.css';

const HEIGHT = 128;
const CITY: LineStyle = { colour: 'var(--series-city)', width: 1, dash: '4 3', marker: 'none' };
const AREA: LineStyle = { colour: 'var(--dot)', width: 1.75, dash: undefined, marker: 'dot' };
const CHOSEN: LineStyle = { colour: 'var(--series-1)', width: 2.5, dash: undefined, marker: 'dot' };

interface SmallTrendProps {
  readonly line: ChartLine;
  readonly city: ChartLine;
  readonly scale: SharedScale;
  readonly unit: Unit;
  readonly width: number;
  /** What the drawing shows, in words. */
  readonly alternative: string;
}

/** One area over time, with the city behind it, on the scale that all share. */
export function SmallTrend({ line, city, scale, unit, width, alternative }: SmallTrendProps) {
  const paper: Paper = { left: 36, right: width - 10, top: 8, bottom: HEIGHT - 20 };
  const place = placeOn(paper, scale);
  const style = line.tone === 'chosen' ? CHOSEN : AREA;
  return (
    <svg viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} role="img" aria-label={alternative}>
      <Frame paper={paper} place={place} scale={scale} unit={unit} />
      <Stretches line={city} style={CITY} place={place} />
      {alone(city).map(({ round, time, value }) => (
        <path key={round} d={`M${place.x(time) - 6} ${place.y(value)}h12`} stroke={CITY.colour} />
      ))}
      {bandsOf(line.points, line.breaks).map(({ points }) => (
        <path key={points[0]?.round} d={bandPathOf(points, place)} fill={style.colour} fillOpacity={0.15} />
      ))}
      {whiskersOf(line.points, line.breaks).map(({ round, time, interval }) => (
        <path
          key={round}
          d={`M${place.x(time)} ${place.y(interval?.[0] ?? 0)}V${place.y(interval?.[1] ?? 0)}`}
          stroke={style.colour}
        />
      ))}
      <Stretches line={line} style={style} place={place} />
      {line.points.flatMap((point) => {
        const at = plot(point);
        return at
          ? [
              <Marker
                key={at.round}
                x={place.x(at.time)}
                y={place.y(at.value)}
                style={style}
                example={at.example}
                recalculated={at.recalculated}
              />,
            ]
          : [];
      })}
    </svg>
  );
}

/** Points that no line reaches: after a break or between gaps. */
function alone({ points, breaks }: ChartLine): PlottedPoint[] {
  const joined = new Set(segmentsOf(points, breaks).flatMap((one) => one.points.map(({ round }) => round)));
  return points.flatMap((point) => plot(point) ?? []).filter(({ round }) => !joined.has(round));
}

interface FrameProps {
  readonly paper: Paper;
  readonly place: Place;
  readonly scale: SharedScale;
  readonly unit: Unit;
}

/** The ground line and the top of the scale; the first and the last round. */
function Frame({ paper, place, scale, unit }: FrameProps) {
  const { format } = useText();
  const { left, right, bottom } = paper;
  const [first, last] = [scale.rounds[0], scale.rounds.at(-1)];
  const whole = unit !== 'share' || Number.isInteger(Math.round(scale.top * 1e8) / 1e6);
  const written = format.value({ value: scale.top, unit, precision: whole ? 'integer' : null });
  return (
    <g className={styles['frame']}>
      <line
        x1={left}
        x2={right}
        y1={place.y(scale.top)}
        y2={place.y(scale.top)}
        className={styles['guide']}
      />
      <line x1={left} x2={right} y1={bottom} y2={bottom} className={styles['ground']} />
      <text x={left - 4} y={place.y(scale.top) + 4} textAnchor="end">
        {written}
      </text>
      <text x={left - 4} y={bottom + 4} textAnchor="end">
        0
      </text>
      <text x={left} y={bottom + 16} textAnchor="start">
        {first?.round}
      </text>
      {last !== first && (
        <text x={right} y={bottom + 16} textAnchor="end">
          {last?.round}
        </text>
      )}
    </g>
  );
}

interface StretchesProps {
  readonly line: ChartLine;
  readonly style: LineStyle;
  readonly place: Place;
}

/** A line in its stretches, cut at gaps and breaks; example data are dotted but for the city, which is dashed. */
function Stretches({ line, style, place }: StretchesProps) {
  return segmentsOf(line.points, line.breaks).map(({ example, points }) => (
    <path
      key={`${points[0]?.round}-${points.at(-1)?.round}`}
      d={pathOf(points, place)}
      fill="none"
      stroke={style.colour}
      strokeWidth={style.width}
      strokeDasharray={style.dash}
      {...(example && !style.dash ? exampleStroke(style) : {})}
    />
  ));
}
