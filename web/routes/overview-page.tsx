import { useSuspenseQuery } from '@tanstack/react-query';
import type { Change } from '../../server/features/series/series.contract';
import { useFigureText } from '../charts/figure-text';
import { ChangedDistricts } from '../features/comparison/changed-districts';
import { comparisonQuery } from '../features/comparison/comparison.queries';
import { Controls } from '../features/selection/controls';
import { Notices } from '../features/selection/notices';
import { leadingStep } from '../features/series/changes';
import { chartLineOf } from '../features/series/chart-line-of';
import { seriesQuery } from '../features/series/series.queries';
import { SeriesDownload } from '../features/series/series-download';
import { SeriesTable } from '../features/series/series-table';
import { TrendFigure } from '../features/series/trend-figure';
import { TargetSummary } from '../features/targets/target-summary';
import { useText } from '../text/use-text';
import { ExampleMark } from '../ui/example-mark';
import { usePageTitle } from '../ui/use-page-title';
import { CITY } from './city';
import { figureTools, TREND_FRAME_HEIGHT } from './figure-tools';
import { LaterFocusStrip } from './later-focus-strip';
import styles from './pages.module.css';
import { RoundMap } from './round-map';
import { useChoices } from './use-choices';
import { usePathLabel } from './use-path-label';
import { usePermalink } from './use-permalink';
import { useSelection } from './use-selection';

/** The city: one sentence, its trend, the map, and what has changed. */
export function OverviewPage() {
  const { t, pick } = useText();
  const { selection, indicators, districts } = useSelection();
  const { indicator, round, group, reading } = selection;
  const choices = useChoices();
  const chosen = { indicator: indicator.key, group: group.key, reading };
  const [series] = useSuspenseQuery(seriesQuery({ ...chosen, areas: [CITY] })).data;
  const comparison = useSuspenseQuery(comparisonQuery({ ...chosen, round: round.round })).data;
  const text = useFigureText(indicator.unit);
  const finding = useFinding(pick(indicator.phrase), series && leadingStep(series, round.round));
  const permalink = usePermalink(selection, comparison.reading);
  const pathLabel = usePathLabel(indicator.unit);
  usePageTitle(t('overview.title'));
  if (!series) return null;
  const latest = series.points.findLast(({ value, date }) => value !== null && date <= round.date);
  const title = latest
    ? t('figures.chart.level', { area: t('figures.city'), value: text.value(latest), round: latest.round })
    : t('overview.noFigures');
  return (
    <>
      <div className={styles['head']}>
        <h1>{finding.sentence}</h1>
        <p className={styles['lead']}>
          {t('overview.where', { group: pick(group.label).toLowerCase() })}{' '}
          {finding.example && <ExampleMark />}
        </p>
      </div>
      <Notices selection={selection} />
      <Controls
        selection={selection}
        indicators={indicators}
        onIndicator={choices.onIndicator}
        districts={districts}
        onGroup={choices.onGroup}
        onReading={choices.onReading}
      />
      <TrendFigure
        series={series}
        lines={[chartLineOf(series, 'chosen', t('figures.city'), pathLabel)]}
        title={title}
        alternative={`${finding.sentence}. ${title}`}
        permalink={permalink()}
        tools={figureTools({
          embed: permalink('/embed/staden'),
          height: TREND_FRAME_HEIGHT,
          download: (what, pictures) => (
            <SeriesDownload selection={{ ...chosen, areas: [CITY] }} what={what} extra={pictures} />
          ),
        })}
      >
        <TargetSummary targets={series.targets} />
        <details className={styles['details']}>
          <summary>{t('table.show')}</summary>
          <SeriesTable series={series} caption={`${pick(indicator.label)}, ${t('figures.city')}`} />
        </details>
      </TrendFigure>
      <div className={styles['pair']}>
        <section className={styles['section']}>
          <RoundMap selection={selection} shown={{ ...chosen, round: round.round }} comparison={comparison} />
        </section>
        <section className={styles['section']}>
          <h2>{t('overview.changed')}</h2>
          <ChangedDistricts comparison={comparison} />
        </section>
      </div>
      <LaterFocusStrip />
    </>
  );
}

/** The finding of the page, from the server's sentence and never from the numbers. */
function useFinding(phrase: string, step: Change | undefined): { sentence: string; example: boolean } {
  const { t, pick } = useText();
  if (!step) return { sentence: t('overview.single', { phrase }), example: false };
  const said = pick(step.sentence);
  const words = {
    phrase,
    sentence: said.charAt(0).toLowerCase() + said.slice(1),
    from: step.from,
    to: step.to,
  };
  const form = {
    increased: 'certain',
    decreased: 'certain',
    no_certain_change: 'uncertain',
    not_assessable: 'unknown',
  } as const;
  return { sentence: t(`overview.${form[step.verdict]}`, words), example: step.example };
}
