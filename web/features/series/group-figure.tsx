import type { ReactNode } from 'react';
import type { IndicatorSeries } from '../../../server/features/series/series.contract';
import { DotPlot } from '../../charts/dot-plot/dot-plot';
import type { DotRow } from '../../charts/dot-plot/dot-row';
import { useText } from '../../text/use-text';
import { ExampleMark } from '../../ui/example-mark';
import { GroupTable } from './group-table';
import styles from './trend-figure.module.css';

interface GroupFigureProps {
  /** One series per group, of one area; that of all respondents is what the others are seen against. */
  readonly series: readonly IndicatorSeries[];
  readonly round: string;
  readonly area: string;
  /** What chooses the round. */
  readonly children?: ReactNode;
}

/** One round by sex, age and group: dots with their intervals, and the same as a table. */
export function GroupFigure({ series, round, area, children }: GroupFigureProps) {
  const { t, pick } = useText();
  const everyone = series.find(({ group }) => group.key === 'all');
  const whole = everyone?.points.find((point) => point.round === round);
  const rows = useRows(series, round);
  if (!everyone || !whole) return null;
  const { indicator, method } = everyone;
  const title = t('compare.groups.title', { round });
  const subtitle = t('compare.groups.subtitle', { indicator: pick(indicator.label), area });
  return (
    <figure className={styles['figure']}>
      <figcaption>
        <h2>{title}</h2>
        <p className={styles['subtitle']}>
          {subtitle} {rows.some(({ point }) => point.provenance === 'example') && <ExampleMark />}
        </p>
      </figcaption>
      {children}
      <DotPlot
        rows={rows}
        unit={indicator.unit}
        label={t('compare.groups.label')}
        reference={{ label: t('compare.groups.reference'), point: whole }}
        confidenceLevel={method.confidenceLevel}
      />
      <details className={styles['details']}>
        <summary>{t('table.show')}</summary>
        <GroupTable series={series} round={round} caption={`${title}. ${subtitle}`} />
      </details>
    </figure>
  );
}

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
