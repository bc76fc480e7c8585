import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { CoverageTable } from '../features/indicators/coverage-table';
import { IndicatorDefinition } from '../features/indicators/indicator-definition';
import { LookAlikes } from '../features/indicators/look-alikes';
import { Controls } from '../features/selection/controls';
import { Notices } from '../features/selection/notices';
import { areasOf } from '../features/selection/search';
import { GroupFigure } from '../features/series/group-figure';
import { seriesQuery } from '../features/series/series.queries';
import { SeriesDownload } from '../features/series/series-download';
import { IndicatorTargets } from '../features/targets/indicator-targets';
import { useText } from '../text/use-text';
import { usePageTitle } from '../ui/use-page-title';
import { groupArea } from './group-area';
import { IndicatorTabs } from './indicator-tabs';
import { useIndicatorTitle } from './indicator-title';
import { DiagramView, MapView, TableView } from './indicator-views';
import styles from './pages.module.css';
import { RoundChoice } from './round-choice';
import { useChoices } from './use-choices';
import { usePermalink } from './use-permalink';
import { useSelection } from './use-selection';

/** An indicator as chart, table and map, by group, and what was asked. */
export function IndicatorPage() {
  const { key } = useParams({ from: '/indikatorer/$key' });
  const { flik } = useSearch({ from: '__root__' });
  const { t, pick } = useText();
  const { selection, indicators, districts } = useSelection(key);
  const { indicator, group, round, reading } = selection;
  const navigate = useNavigate();
  const choices = useChoices();
  const shown = { indicator: key, areas: ['all'], group: group.key, reading };
  const all = useSuspenseQuery(seriesQuery(shown)).data;
  const title = useIndicatorTitle(all, round.round);
  usePageTitle(pick(indicator.label));
  const [city] = all;
  if (!city) return null;
  const measured = indicator.coverage.length > 0;
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
      {measured && <IndicatorTabs />}
      {((flik !== 'tabell' && flik !== 'karta') || !measured) && (
        <DiagramView selection={selection} shown={shown} all={all} city={city} title={title} />
      )}
      {flik === 'tabell' && measured && <TableView all={all} />}
      {flik === 'tabell' && measured && <SeriesDownload selection={shown} what={t('indicator.table')} />}
      {flik === 'karta' && measured && <MapView selection={selection} />}
      {all.some(({ targets }) => targets.length > 0) && (
        <section className={styles['section']}>
          <h2>{t('targets.heading')}</h2>
          <IndicatorTargets series={all} />
        </section>
      )}
      {measured && <Groups indicator={key} selection={selection} slider={flik !== 'karta'} />}
      <section className={styles['section']}>
        <h2>{t('indicator.definition')}</h2>
        <IndicatorDefinition indicator={indicator} />
      </section>
      <LookAlikes lookAlikes={indicator.lookAlikes} />
      {measured && <CoverageTable coverage={indicator.coverage} />}
    </>
  );
}

interface GroupsProps {
  readonly indicator: string;
  readonly selection: ReturnType<typeof useSelection>['selection'];
  /** The map has one of its own for the same choice. */
  readonly slider: boolean;
}

/** By sex, age and group: in the first of the chosen areas, or else in the whole city. */
function Groups({ indicator, selection, slider }: GroupsProps) {
  const { t } = useText();
  const { districts } = useSelection();
  const chosen = areasOf(useSearch({ from: '__root__' }));
  const shown = { indicator, group: '*', ...groupArea(chosen, districts, selection.reading) };
  const series = useSuspenseQuery(seriesQuery(shown)).data;
  const [first] = series;
  const permalink = usePermalink(selection, first?.reading);
  if (!first) return null;
  const label = first.area.kind === 'city' ? t('figures.city') : first.area.label;
  return (
    <section className={styles['section']}>
      <GroupFigure
        series={series}
        round={selection.round.round}
        area={label}
        permalink={permalink()}
        tools={(_, pictures) => <SeriesDownload selection={shown} what={t('area.groups')} extra={pictures} />}
      >
        {slider && <RoundChoice selection={selection} kind={first.area.kind} />}
      </GroupFigure>
    </section>
  );
}
