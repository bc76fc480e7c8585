import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { IndicatorSeries } from '../../server/features/series/series.contract';
import { comparisonQuery } from '../features/comparison/comparison.queries';
import { DistrictMap } from '../features/comparison/district-map';
import type { Selection } from '../features/selection/selection';
import { AllAreasTable } from '../features/series/all-areas-table';
import { chartLineOf } from '../features/series/chart-line-of';
import { TrendFigure } from '../features/series/trend-figure';
import { useText } from '../text/use-text';
import { AreaPicks } from './area-picks';
import { RoundChoice } from './round-choice';
import { useHighlights } from './use-highlights';
import { useSelection } from './use-selection';

interface DiagramViewProps {
  readonly all: readonly IndicatorSeries[];
  readonly city: IndicatorSeries;
  readonly title: string;
}

/** Every area as a line: the chosen in colour, the rest grey. */
export function DiagramView({ all, city, title }: DiagramViewProps) {
  const { t } = useText();
  const areas = all.map(({ area }) => area).filter(({ kind }) => kind !== 'city');
  const { chosen } = useHighlights(areas.map(({ slug }) => slug));
  const lines = all.map((series) => {
    if (series.area.kind === 'city') return chartLineOf(series, 'city', t('figures.city'));
    return chartLineOf(series, chosen.includes(series.area.slug) ? 'chosen' : 'context', series.area.label);
  });
  return (
    <>
      {all.some(({ points }) => points.some(({ value }) => value !== null)) && <AreaPicks areas={areas} />}
      <TrendFigure series={city} lines={lines} title={title} alternative={title} />
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
  const navigate = useNavigate();
  const { districts } = useSelection();
  const { indicator, round, group, reading } = selection;
  const comparison = useSuspenseQuery(
    comparisonQuery({ indicator: indicator.key, round: round.round, group: group.key, reading }),
  ).data;
  return (
    <>
      <RoundChoice selection={selection} kind="district" />
      <DistrictMap
        comparison={comparison}
        districts={districts}
        onChoose={(slug) => void navigate({ to: '/stadsdelar/$slug', params: { slug } })}
      />
    </>
  );
}
