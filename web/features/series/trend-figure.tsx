import { lazy, type ReactNode, Suspense, useRef } from 'react';
import type { IndicatorSeries } from '../../../server/features/series/series.contract';
import type { ChartLine } from '../../charts/chart-line';
import type { FigureTools } from '../../charts/picture/figure-description';
import { PictureButtons } from '../../charts/picture/picture-buttons';
import { useText } from '../../text/use-text';
import { ChartBoundary } from '../../ui/chart-boundary';
import { ExampleMark } from '../../ui/example-mark';
import { ChartLegend } from './chart-legend';
import { describeTrend } from './describe-trend';
import styles from './trend-figure.module.css';

const TrendChart = lazy(async () => ({ default: (await import('../../charts/trend-chart')).TrendChart }));

interface TrendFigureProps {
  readonly series: IndicatorSeries;
  readonly lines: readonly ChartLine[];
  /** What the data say. */
  readonly title: string;
  /** What the chart shows, in words. */
  readonly alternative: string;
  /** The full address that shows the same again. */
  readonly permalink: string;
  readonly tools: FigureTools;
  /** What is laid along the time axis, right under the chart. */
  readonly under?: ReactNode;
  /** The table, or where it stands. */
  readonly children?: ReactNode;
}

/** A chart with its title, what it shows, its marks and its breaks. */
export function TrendFigure({ series, lines, title, alternative, ...rest }: TrendFigureProps) {
  const { permalink, tools, under, children } = rest;
  const text = useText();
  const { t, pick, format } = text;
  const drawn = useRef<HTMLDivElement>(null);
  const named = lines.filter(({ tone }) => tone !== 'context');
  const shown = named.flatMap(({ points }) => points.filter(({ value }) => value !== null));
  const rounds = lines
    .flatMap(({ points }) => points.filter(({ value }) => value !== null))
    .map(({ round }) => round);
  const [from, to] = [rounds.toSorted()[0] ?? '', rounds.toSorted().at(-1) ?? ''];
  const level = format.count(series.method.confidenceLevel * 100);
  if (rounds.length === 0) {
    return (
      <div className={styles['figure']}>
        <h2>{title}</h2>
        <p className={styles['empty']}>{t('figures.chart.noPoints')}</p>
      </div>
    );
  }
  const subtitle = t('figures.chart.subtitle', {
    indicator: pick(series.indicator.label),
    group: pick(series.group.label),
    from,
    to,
  });
  const figure = describeTrend({ series, lines, title, subtitle, permalink }, text);
  return (
    <figure className={styles['figure']}>
      <figcaption>
        <h2>{title}</h2>
        <p className={styles['subtitle']}>
          {subtitle}{' '}
          {shown.some(({ lower }) => lower !== null) && t('figures.chart.subtitleInterval', { level })}{' '}
          {shown.some(({ provenance }) => provenance === 'example') && <ExampleMark />}
        </p>
      </figcaption>
      <div ref={drawn} className={styles['drawn']}>
        <div className={styles['chart']}>
          <ChartBoundary>
            <Suspense fallback={null}>
              <TrendChart lines={lines} unit={series.indicator.unit} alternative={alternative} />
            </Suspense>
          </ChartBoundary>
        </div>
        {under}
        <ChartLegend lines={lines} />
      </div>
      {series.breaks.map(({ round, reason }) => (
        <p key={round} className={styles['subtitle']}>
          {t('figures.chart.breakNote', { round, reason: pick(reason) })}
        </p>
      ))}
      {tools(figure, <PictureButtons figure={figure} drawn={drawn} />)}
      {children}
    </figure>
  );
}
