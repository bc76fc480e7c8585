import { type ReactNode, useRef } from 'react';
import type { IndicatorSeries } from '../../../server/features/series/series.contract';
import type { ChartLine } from '../../charts/chart-line';
import { DotPlot } from '../../charts/dot-plot/dot-plot';
import type { DotRow } from '../../charts/dot-plot/dot-row';
import type { FigureTools } from '../../charts/picture/figure-description';
import { PictureButtons } from '../../charts/picture/picture-buttons';
import { useText } from '../../text/use-text';
import { ExampleMark } from '../../ui/example-mark';
import { chartLineOf } from './chart-line-of';
import { describeTrend } from './describe-trend';
import { GroupTable } from './group-table';
import styles from './trend-figure.module.css';

interface GroupFigureProps {
  /** One series per group, of one area; that of all respondents is what the others are seen against. */
  readonly series: readonly IndicatorSeries[];
  readonly round: string;
  readonly area: string;
  /** The full address that shows the same again. */
  readonly permalink: string;
  readonly tools: FigureTools;
  /** What chooses the round. */
  readonly children?: ReactNode;
}

/** One round by sex, age and group: dots with their intervals, and the same as a table. */
export function GroupFigure({ series, round, area, permalink, tools, children }: GroupFigureProps) {
  const words = useText();
  const { t, pick } = words;
  const drawn = useRef<HTMLDivElement>(null);
  const everyone = series.find(({ group }) => group.key === 'all');
  const whole = everyone?.points.find((point) => point.round === round);
  const rows = useRows(series, round);
  if (!everyone || !whole) return null;
  const { indicator, method } = everyone;
  const title = t('compare.groups.title', { round });
  const subtitle = t('compare.groups.subtitle', { indicator: pick(indicator.label), area });
  const lines = series.map((one) => chartLineOf(one, 'chosen', pick(one.group.label)));
  const figure = {
    ...describeTrend({ series: everyone, lines: onlyIn(lines, round), title, subtitle, permalink }, words),
    name: `${indicator.key}-${everyone.area.slug}-grupper`,
    group: t('picture.everyGroup'),
    place: area,
  };
  return (
    <figure className={styles['figure']}>
      <figcaption>
        <h2>{title}</h2>
        <p className={styles['subtitle']}>
          {subtitle} {rows.some(({ point }) => point.provenance === 'example') && <ExampleMark />}
        </p>
      </figcaption>
      {children}
      <div ref={drawn}>
        <DotPlot
          rows={rows}
          unit={indicator.unit}
          label={t('compare.groups.label')}
          reference={{ label: t('compare.groups.reference'), point: whole }}
          confidenceLevel={method.confidenceLevel}
        />
      </div>
      {tools(figure, <PictureButtons figure={figure} drawn={drawn} />)}
      <details className={styles['details']}>
        <summary>{t('table.show')}</summary>
        <GroupTable series={series} round={round} caption={`${title}. ${subtitle}`} />
      </details>
    </figure>
  );
}

/** The lines with only the points of a round: what a picture of the round rests on. */
const onlyIn = (lines: readonly ChartLine[], round: string): ChartLine[] =>
  lines.map((line) => ({ ...line, points: line.points.filter((point) => point.round === round) }));

/** The groups in the order of the survey, each with its change into the round. */
function useRows(series: readonly IndicatorSeries[], round: string): DotRow[] {
  const { pick } = useText();
  return series.flatMap(({ group, points, changes }) => {
    const point = points.find((one) => one.round === round);
    if (group.key === 'all' || !point) return [];
    const change = changes.find(({ to }) => to === round);
    return [
      {
        id: group.key,
        label: pick(group.label),
        point,
        target: null,
        chosen: false,
        verdict: undefined,
        facts: change ? [`${change.from}–${change.to}: ${pick(change.sentence)}`] : [],
      },
    ];
  });
}
