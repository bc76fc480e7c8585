import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ListedIntervention } from '../../../server/features/threads/threads.contract';
import { chartData } from '../../charts/chart-data';
import type { ChartLine } from '../../charts/chart-line';
import { plotFrame } from '../../charts/plot-frame';
import { useWidth } from '../../charts/use-width';
import { useText } from '../../text/use-text';
import styles from './area-ticks.module.css';
import { areaQuery } from './threads.queries';
import { anchorOf, type PlacedTick, placeTicks } from './tick-layout';
import { TickTip } from './tick-tip';

const ROW = 26;
const RADIUS = 10;

interface AreaTicksProps {
  readonly area: string;
  /** Of the chart above. */
  readonly lines: readonly ChartLine[];
}

type Tick = PlacedTick<ListedIntervention>;

/** When interventions began and how long they last, below the time axis of the chart: never a line through the data. */
export function AreaTicks({ area, lines }: AreaTicksProps) {
  const { t } = useText();
  const { data } = useQuery(areaQuery(area));
  // Without a first day there is nowhere to draw one.
  const drawn = (data?.interventions ?? []).some(({ from }) => from !== null);
  if (data === undefined || !drawn) return null;
  return (
    <div className={styles['strip']} data-picture="no">
      <Strip interventions={data.interventions} lines={lines} />
      <p className={styles['note']}>{t('areaThreads.stripNote')}</p>
    </div>
  );
}

interface StripProps extends Pick<AreaTicksProps, 'lines'> {
  readonly interventions: readonly ListedIntervention[];
}

function Strip({ interventions, lines }: StripProps) {
  const { t } = useText();
  const [ref, width] = useWidth<HTMLDivElement>();
  const [shown, setShown] = useState<Tick>();
  const ticks = placeTicks(interventions, chartData(lines).span, width, plotFrame(width));
  const height = ROW * (1 + Math.max(0, ...ticks.map(({ row }) => row)));
  return (
    <div ref={ref} className={styles['drawn']}>
      {width > 0 && (
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          aria-label={t('areaThreads.strip')}
        >
          {ticks.map((tick) => (
            <TickMark key={tick.number} tick={tick} onShow={setShown} />
          ))}
        </svg>
      )}
      {shown && <TickTip tick={shown} width={width} top={ROW * (shown.row + 1)} />}
    </div>
  );
}

interface TickMarkProps {
  readonly tick: Tick;
  readonly onShow: (tick: Tick | undefined) => void;
}

/** A number where an intervention began, and a line as long as it lasts. Leads to where it is listed. */
function TickMark({ tick, onShow }: TickMarkProps) {
  const { t } = useText();
  const { item, number, row, from, to, cutBefore, cutAfter } = tick;
  const y = ROW * row + ROW / 2;
  const leave = () => onShow(undefined);
  return (
    <a
      href={`#${anchorOf(number)}`}
      className={styles['tick']}
      data-status={item.status}
      aria-label={t('areaThreads.tick', { number, title: item.title })}
      onPointerEnter={() => onShow(tick)}
      onPointerLeave={leave}
      onFocus={() => onShow(tick)}
      onBlur={leave}
      onKeyDown={({ key }) => key === 'Escape' && leave()}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(anchorOf(number))?.focus();
      }}
    >
      <rect
        x={from - ROW / 2}
        y={y - ROW / 2}
        width={Math.max(ROW, to - from)}
        height={ROW}
        fill="transparent"
      />
      <line x1={from} x2={to} y1={y} y2={y} />
      {!cutAfter && <line x1={to} x2={to} y1={y - 5} y2={y + 5} />}
      <circle cx={from} cy={y} r={RADIUS} />
      <text x={from} y={y} dy="0.35em" textAnchor="middle">
        {number}
      </text>
      {cutBefore && <path d={`M ${from - RADIUS - 2} ${y - 4} l -4 4 l 4 4`} />}
    </a>
  );
}
