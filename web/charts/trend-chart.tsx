import { Area, CartesianGrid, ComposedChart, Line, Tooltip, XAxis, YAxis } from 'recharts';
import type { Unit } from '../../server/domain/statistics/estimate';
import { useText } from '../text/use-text';
import { type ChartData, chartData, type Stretch } from './chart-data';
import { ChartKey } from './chart-key';
import { BreakRules, EndLabels, ExampleBadge, Markers, Whiskers } from './chart-layers';
import { type ChartLine, exampleStroke } from './chart-line';
import { ChartTip } from './chart-tip';
import { plotFrame } from './plot-frame';
import { TargetPaths } from './target-paths';
import styles from './trend-chart.module.css';
import { useWidth } from './use-width';

const HEIGHT = 360;
const NARROW_HEIGHT = 252;
const TICK = { fontSize: 13, fill: 'var(--ink-muted)' };

interface TrendChartProps {
  readonly lines: readonly ChartLine[];
  readonly unit: Unit;
  /** What the chart shows, in words, for those who do not see it. */
  readonly alternative: string;
}

type Row = Readonly<Record<string, number | readonly [number, number] | null>>;

/** Lines over true time, cut where nothing joins them, with their intervals. The only file that draws with Recharts. */
export function TrendChart({ lines, unit, alternative }: TrendChartProps) {
  const { t, format } = useText();
  const [ref, width] = useWidth<HTMLDivElement>();
  const data = chartData(lines);
  const { narrow, axis, names, padding } = plotFrame(width);
  const named = lines.filter(({ tone }) => tone !== 'context');
  const top = data.yTicks.at(-1) ?? 1;
  const times = data.rounds.map(({ time }) => time);
  const roundAt = (time: unknown) => data.rounds.find((round) => round.time === Number(time))?.round ?? '';
  const axisText = (value: number) => {
    const figure = { value, unit, precision: wholeTicks(data, unit) ? ('integer' as const) : null };
    return value === top ? format.value(figure) : format.bare(figure);
  };
  return (
    <div ref={ref} className={styles['box']}>
      {width > 0 && narrow && <ChartKey ends={data.ends.toReversed()} />}
      {width > 0 && (
        <ComposedChart
          width={width}
          height={narrow ? NARROW_HEIGHT : HEIGHT}
          data={rowsOf(data)}
          margin={{ top: 24, right: names, bottom: 4, left: 0 }}
          aria-label={alternative}
          accessibilityLayer
        >
          <CartesianGrid vertical={false} stroke="var(--grid)" />
          <XAxis
            dataKey="time"
            type="number"
            scale="linear"
            domain={[...data.span]}
            padding={{ left: padding, right: padding }}
            ticks={times}
            interval={0}
            tickFormatter={roundAt}
            tick={TICK}
            tickLine={{ stroke: 'var(--line-strong)' }}
            axisLine={{ stroke: 'var(--line-strong)' }}
          />
          <YAxis
            domain={[0, top]}
            ticks={[...data.yTicks]}
            interval={0}
            tickFormatter={axisText}
            tick={TICK}
            tickLine={false}
            axisLine={false}
            width={axis}
          />
          {ANCHOR_LINE}
          {data.bands.map(band)}
          {data.lines.map(line)}
          <TargetPaths paths={data.paths} />
          <Whiskers dots={data.whiskers} />
          <BreakRules breaks={data.breaks} label={t('figures.chart.break')} />
          <Markers dots={data.markers} />
          {!narrow && <EndLabels ends={data.ends} lastRound={data.rounds.at(-1)?.round} signs={17} />}
          {data.hasExample && <ExampleBadge text={t('figures.example.mark')} />}
          <Tooltip
            isAnimationActive={false}
            cursor={{ stroke: 'var(--line-strong)' }}
            wrapperStyle={{ zIndex: 2 }}
            content={({ active, label }) =>
              active ? <ChartTip round={roundAt(label)} lines={named} unit={unit} /> : null
            }
          />
        </ComposedChart>
      )}
    </div>
  );
}

const wholeTicks = ({ yTicks }: ChartData, unit: Unit): boolean =>
  yTicks.every((tick) => Number.isInteger(unit === 'share' ? Math.round(tick * 1e6) / 1e4 : tick));

/** Recharts hides the tip of a round that no line reaches; every round has something to tell. */
const ANCHOR = 'anchor';
const ANCHOR_LINE = (
  <Line dataKey={ANCHOR} stroke="none" dot={false} activeDot={false} isAnimationActive={false} />
);

const bandKey = (key: string) => `band-${key}`;

/** One row per round; a stretch has a value only in its own rounds. */
function rowsOf({ rounds, lines, bands }: ChartData): Row[] {
  return rounds.map(({ time, round }) => {
    const at = ({ segment }: Stretch) => segment.points.find((point) => point.round === round);
    return {
      time,
      [ANCHOR]: 0,
      ...Object.fromEntries(lines.map((stretch) => [stretch.key, at(stretch)?.value ?? null])),
      ...Object.fromEntries(bands.map((stretch) => [bandKey(stretch.key), at(stretch)?.interval ?? null])),
    };
  });
}

const line = ({ key, style, segment }: Stretch) => (
  <Line
    key={key}
    dataKey={key}
    stroke={style.colour}
    strokeWidth={style.width}
    {...(style.dash ? { strokeDasharray: style.dash } : {})}
    {...(segment.example ? exampleStroke(style) : {})}
    dot={false}
    activeDot={false}
    isAnimationActive={false}
  />
);

const band = ({ key, style, segment }: Stretch) => (
  <Area
    key={bandKey(key)}
    dataKey={bandKey(key)}
    stroke="none"
    fill={style.colour}
    fillOpacity={segment.example ? 0.08 : 0.18}
    activeDot={false}
    isAnimationActive={false}
  />
);
