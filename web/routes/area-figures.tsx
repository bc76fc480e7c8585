import { useSuspenseQuery } from '@tanstack/react-query';
import type { Area } from '../../server/features/areas/areas.contract';
import type { IndicatorSeries } from '../../server/features/series/series.contract';
import { comparisonQuery } from '../features/comparison/comparison.queries';
import { ComparisonDownload } from '../features/comparison/comparison-download';
import { NeighbourhoodList } from '../features/comparison/neighbourhood-list';
import { ChangeList } from '../features/series/change-list';
import { DetectableChange } from '../features/series/detectable-change';
import { GroupTable } from '../features/series/group-table';
import { PointNotes } from '../features/series/point-notes';
import { RecalculationNotes } from '../features/series/recalculation-notes';
import { seriesQuery } from '../features/series/series.queries';
import { SeriesDownload } from '../features/series/series-download';
import { SeriesTable } from '../features/series/series-table';
import { TrendSentence } from '../features/series/trend-sentence';
import { TargetList } from '../features/targets/target-list';
import { useText } from '../text/use-text';
import styles from './pages.module.css';

interface AreaFiguresProps {
  readonly area: Area;
  readonly series: IndicatorSeries;
  /** The chosen round, and the one whose figure is shown. */
  readonly round: string;
  readonly shownRound: string;
  readonly chosen: { readonly indicator: string; readonly group: string; readonly reading: string };
}

/** What supports the chart of an area: table, changes, targets, groups, neighbourhoods. */
export function AreaFigures({ area, series, round, shownRound, chosen }: AreaFiguresProps) {
  const { t, pick } = useText();
  const groups = useSuspenseQuery(seriesQuery({ ...chosen, areas: [area.slug], group: '*' })).data;
  const { indicator, targets } = series;
  return (
    <>
      <SeriesTable
        series={series}
        caption={t('area.tableTitle', { indicator: pick(indicator.label), area: area.label })}
      />
      <PointNotes points={series.points} />
      <RecalculationNotes series={series} />
      <section className={styles['section']}>
        <h2>{t('area.changes')}</h2>
        <p className={styles['quiet']}>{t('area.changesHelp')}</p>
        <ChangeList series={series} />
        <TrendSentence series={series} />
        <DetectableChange series={series} />
        {area.kind === 'neighbourhood' && <p>{t('neighbourhoods.alone')}</p>}
      </section>
      {targets.length > 0 && (
        <section className={styles['section']}>
          <h2>{t('targets.heading')}</h2>
          <TargetList targets={targets} unit={indicator.unit} polarity={indicator.polarity} />
        </section>
      )}
      <section className={styles['section']}>
        <h2>{t('area.groups')}</h2>
        <GroupTable
          series={groups}
          round={shownRound}
          caption={t('area.groupsSubtitle', {
            indicator: pick(indicator.label),
            area: area.label,
            round: shownRound,
          })}
        />
        <SeriesDownload selection={{ ...chosen, areas: [area.slug], group: '*' }} what={t('area.groups')} />
      </section>
      {area.kind === 'district' && <Neighbourhoods area={area} round={round} chosen={chosen} />}
    </>
  );
}

function Neighbourhoods({ area, round, chosen }: Pick<AreaFiguresProps, 'area' | 'round' | 'chosen'>) {
  const { t } = useText();
  const selection = { ...chosen, round, within: area.slug };
  const comparison = useSuspenseQuery(comparisonQuery(selection)).data;
  if (comparison.areas.length === 0) return null;
  return (
    <section className={styles['section']}>
      <h2>{t('neighbourhoods.heading', { district: area.label })}</h2>
      <NeighbourhoodList comparison={comparison} />
      <ComparisonDownload
        selection={selection}
        what={t('neighbourhoods.heading', { district: area.label })}
      />
    </section>
  );
}
