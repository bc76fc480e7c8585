import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { MOST_CHOSEN } from '../charts/chart-line';
import { CoverageTable } from '../features/indicators/coverage-table';
import { IndicatorDefinition } from '../features/indicators/indicator-definition';
import { LookAlikes } from '../features/indicators/look-alikes';
import { Controls } from '../features/selection/controls';
import { Notices } from '../features/selection/notices';
import { areasOf } from '../features/selection/search';
import { AllAreasTable } from '../features/series/all-areas-table';
import { seriesQuery } from '../features/series/series.queries';
import { TrendFigure } from '../features/series/trend-figure';
import { useText } from '../text/use-text';
import { usePageTitle } from '../ui/use-page-title';
import { AreaPicks } from './area-picks';
import { figureTools, TREND_FRAME_HEIGHT } from './figure-tools';
import { useIndicatorLines } from './indicator-lines';
import { useIndicatorTitle } from './indicator-title';
import styles from './pages.module.css';
import { useChoices } from './use-choices';
import { usePermalink } from './use-permalink';
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
  const title = useIndicatorTitle(all, round.round);
  const lines = useIndicatorLines(all);
  usePageTitle(pick(indicator.label));
  const [city] = all;
  const permalink = usePermalink(selection, city?.reading);
  if (!city) return null;
  const measured = indicator.coverage.length > 0;
  const chosen = areasOf(search).slice(0, MOST_CHOSEN);
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
      <TrendFigure
        series={city}
        lines={lines}
        title={title}
        alternative={title}
        permalink={permalink()}
        tools={figureTools(permalink(`/embed/indikatorer/${key}`), TREND_FRAME_HEIGHT)}
      />
      {measured && <AllAreasTable series={all} caption={t('indicator.table')} />}
      <section className={styles['section']}>
        <h2>{t('indicator.definition')}</h2>
        <IndicatorDefinition indicator={indicator} />
      </section>
      <LookAlikes lookAlikes={indicator.lookAlikes} />
      {measured && <CoverageTable coverage={indicator.coverage} />}
    </>
  );
}
