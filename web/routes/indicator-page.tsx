import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { IndicatorSeries } from '../../server/features/series/series.contract';
import { MOST_CHOSEN } from '../charts/chart-line';
import { useFigureText } from '../charts/figure-text';
import { CoverageTable } from '../features/indicators/coverage-table';
import { IndicatorDefinition } from '../features/indicators/indicator-definition';
import { LookAlikes } from '../features/indicators/look-alikes';
import { Controls } from '../features/selection/controls';
import { Notices } from '../features/selection/notices';
import { areasOf } from '../features/selection/search';
import { AllAreasTable } from '../features/series/all-areas-table';
import { chartLineOf } from '../features/series/chart-line-of';
import { seriesQuery } from '../features/series/series.queries';
import { SeriesDownload } from '../features/series/series-download';
import { TrendFigure } from '../features/series/trend-figure';
import { useText } from '../text/use-text';
import { usePageTitle } from '../ui/use-page-title';
import { AreaPicks } from './area-picks';
import styles from './pages.module.css';
import { useChoices } from './use-choices';
import { useSelection } from './use-selection';

/** An indicator in every district: the chosen in colour, the rest grey, and what was asked. */
export function IndicatorPage() {
  const { key } = useParams({ from: '/indikatorer/$key' });
  const search = useSearch({ from: '__root__' });
  const { t, pick } = useText();
  const { selection, indicators, districts } = useSelection(key);
  const { indicator, group, round, reading } = selection;
  const navigate = useNavigate();
  const choices = useChoices();
  const all = useSuspenseQuery(
    seriesQuery({ indicator: key, areas: ['all'], group: group.key, reading }),
  ).data;
  const title = useTitle(all, round.round);
  usePageTitle(pick(indicator.label));
  const [city] = all;
  if (!city) return null;
  const measured = indicator.coverage.length > 0;
  const chosen = areasOf(search).slice(0, MOST_CHOSEN);
  const lines = all.map((series) => {
    if (series.area.kind === 'city') return chartLineOf(series, 'city', t('figures.city'));
    return chartLineOf(series, chosen.includes(series.area.slug) ? 'chosen' : 'context', series.area.label);
  });
  return (
    <>
      <div className={styles['head']}>
        <h1>{pick(indicator.label)}</h1>
        <p className={styles['lead']}>{t('area.what', { phrase: pick(indicator.phrase) })}</p>
      </div>
      <Notices selection={selection} />
      <Controls
        selection={selection}
        indicators={indicators}
        onIndicator={(next) =>
          void navigate({ to: '/indikatorer/$key', params: { key: next }, resetScroll: false })
        }
        districts={districts}
        onGroup={choices.onGroup}
        onReading={choices.onReading}
      />
      {measured && (
        <AreaPicks
          areas={all.map(({ area }) => area).filter(({ kind }) => kind === 'district')}
          chosen={chosen}
        />
      )}
      <TrendFigure series={city} lines={lines} title={title} alternative={title} />
      {measured && <AllAreasTable series={all} caption={t('indicator.table')} />}
      {measured && (
        <SeriesDownload
          selection={{ indicator: key, areas: ['all'], group: group.key, reading }}
          what={t('indicator.table')}
        />
      )}
      <section className={styles['section']}>
        <h2>{t('indicator.definition')}</h2>
        <IndicatorDefinition indicator={indicator} />
      </section>
      <LookAlikes lookAlikes={indicator.lookAlikes} />
      {measured && <CoverageTable coverage={indicator.coverage} />}
    </>
  );
}

function useTitle(all: readonly IndicatorSeries[], round: string): string {
  const { t } = useText();
  const text = useFigureText(all[0]?.indicator.unit ?? 'share');
  const pointOf = ({ points }: IndicatorSeries) =>
    points.find((point) => point.round === round && point.value !== null);
  const districts = all
    .filter(({ area }) => area.kind === 'district')
    .flatMap((series) => pointOf(series) ?? [])
    .toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const [low, high] = [districts[0], districts.at(-1)];
  if (!low || !high) return t('indicator.chartTitleNone', { round });
  const city = all.find(({ area }) => area.kind === 'city');
  const cityPoint = city && pointOf(city);
  return t(cityPoint ? 'indicator.chartTitle' : 'indicator.chartTitleNoCity', {
    city: cityPoint ? text.value(cityPoint) : '',
    low: text.value(low),
    high: text.value(high),
    round,
  });
}
