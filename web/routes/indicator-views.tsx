import { useSuspenseQuery } from '@tanstack/react-query';
import type { IndicatorSeries } from '../../server/features/series/series.contract';
import { comparisonQuery } from '../features/comparison/comparison.queries';
import { ComparisonTable } from '../features/comparison/comparison-table';
import type { Selection } from '../features/selection/selection';
import { AllAreasTable } from '../features/series/all-areas-table';
import type { SeriesSelection } from '../features/series/series.queries';
import { SeriesDownload } from '../features/series/series-download';
import { TrendFigure } from '../features/series/trend-figure';
import { useText } from '../text/use-text';
import { AreaPicks } from './area-picks';
import { figureTools, TREND_FRAME_HEIGHT } from './figure-tools';
import { useIndicatorLines } from './indicator-lines';
import styles from './pages.module.css';
import { RoundMap } from './round-map';
import { usePermalink } from './use-permalink';

interface DiagramViewProps {
  readonly selection: Selection;
  /** What was asked for. */
  readonly shown: SeriesSelection;
  readonly all: readonly IndicatorSeries[];
  readonly city: IndicatorSeries;
  readonly title: string;
}

/** Every area as a line: the chosen in colour, the rest grey. */
export function DiagramView({ selection, shown, all, city, title }: DiagramViewProps) {
  const areas = all.map(({ area }) => area).filter(({ kind }) => kind !== 'city');
  const lines = useIndicatorLines(all);
  const permalink = usePermalink(selection, city.reading);
  const embed = permalink(`/embed/indikatorer/${selection.indicator.key}`);
  return (
    <>
      {all.some(({ points }) => points.some(({ value }) => value !== null)) && <AreaPicks areas={areas} />}
      <TrendFigure
        series={city}
        lines={lines}
        title={title}
        alternative={title}
        permalink={permalink()}
        tools={figureTools({
          embed,
          height: TREND_FRAME_HEIGHT,
          download: (what, pictures) => <SeriesDownload selection={shown} what={what} extra={pictures} />,
        })}
      />
    </>
  );
}

/** Every area by round, as figures. */
export function TableView({ all }: { readonly all: readonly IndicatorSeries[] }) {
  const { t } = useText();
  return <AllAreasTable series={all} caption={t('indicator.table')} />;
}

/** One round where the areas lie. */
export function MapView({ selection }: { readonly selection: Selection }) {
  const { t } = useText();
  const { indicator, round, group, reading } = selection;
  const shown = { indicator: indicator.key, round: round.round, group: group.key, reading };
  const comparison = useSuspenseQuery(comparisonQuery(shown)).data;
  return (
    <>
      <RoundMap selection={selection} shown={shown} comparison={comparison} />
      <details className={styles['details']}>
        <summary>{t('table.show')}</summary>
        <ComparisonTable comparison={comparison} />
      </details>
    </>
  );
}
