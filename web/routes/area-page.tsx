import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { IndicatorSeries } from '../../server/features/series/series.contract';
import { useFigureText } from '../charts/figure-text';
import { Lineage } from '../features/areas/lineage';
import { IndicatorDefinition } from '../features/indicators/indicator-definition';
import { Controls } from '../features/selection/controls';
import { Notices } from '../features/selection/notices';
import { ChangeList } from '../features/series/change-list';
import { leadingStep } from '../features/series/changes';
import { chartLineOf } from '../features/series/chart-line-of';
import { GroupTable } from '../features/series/group-table';
import { PointNotes } from '../features/series/point-notes';
import { seriesQuery } from '../features/series/series.queries';
import { SeriesDownload } from '../features/series/series-download';
import { SeriesTable } from '../features/series/series-table';
import { TrendFigure } from '../features/series/trend-figure';
import { useText } from '../text/use-text';
import { ExampleMark } from '../ui/example-mark';
import { usePageTitle } from '../ui/use-page-title';
import { VerdictMark } from '../ui/verdict-mark';
import { CITY } from './city';
import styles from './pages.module.css';
import { useChoices } from './use-choices';
import { useSelection } from './use-selection';

/** Topics whose page may be called by the word everybody uses for them. */
const UNEASE = ['oro', 'otrygghet'];

/** A district: what it was, whether it has changed, its trend against the city, its table and its groups. */
export function AreaPage() {
  const { slug } = useParams({ from: '/stadsdelar/$slug' });
  const { t, pick } = useText();
  const { selection, indicators, districts } = useSelection();
  const { indicator, group, round } = selection;
  const choices = useChoices();
  const chosen = { indicator: indicator.key, group: group.key };
  const [series, city] = useSuspenseQuery(seriesQuery({ ...chosen, areas: [slug, CITY] })).data;
  const groups = useSuspenseQuery(seriesQuery({ ...chosen, areas: [slug], group: '*' })).data;
  const text = useFigureText(indicator.unit);
  const district = districts.find((one) => one.slug === slug);
  const label = district?.label ?? slug;
  const title = UNEASE.includes(indicator.topic.key)
    ? t('area.unease', { area: label })
    : t('area.other', { label: pick(indicator.label), area: label });
  usePageTitle(title);
  if (!series || !city || !district) return null;
  const shown = shownPoint(series, round.date);
  const cityThen = city.points.find((point) => point.round === shown?.round && point.value !== null);
  const level = shown
    ? t(cityThen ? 'figures.chart.levelAgainstCity' : 'figures.chart.level', {
        area: label,
        value: text.value(shown),
        city: cityThen ? text.value(cityThen) : '',
        round: shown.round,
      })
    : t('area.empty', { area: label });
  return (
    <>
      <div className={styles['head']}>
        <h1>{title}</h1>
        <Finding series={series} round={round.round} />
        <p className={styles['quiet']}>{t('area.what', { phrase: pick(indicator.phrase) })}</p>
        <Lineage area={district} />
      </div>
      <Notices selection={selection} />
      <Controls selection={selection} indicators={indicators} {...choices} />
      {shown && shown.round !== round.round && (
        <p className={styles['quiet']} role="status">
          {t('area.noRound', { area: label, round: round.round, used: shown.round })}
        </p>
      )}
      <TrendFigure
        series={series}
        lines={[chartLineOf(series, 'chosen', label), chartLineOf(city, 'city', t('figures.city'))]}
        title={level}
        alternative={level}
      />
      {shown ? (
        <>
          <SeriesTable
            series={series}
            caption={t('area.tableTitle', { indicator: pick(indicator.label), area: label })}
          />
          <SeriesDownload selection={{ ...chosen, areas: [slug, CITY] }} what={level} />
          <PointNotes points={series.points} />
          <section className={styles['section']}>
            <h2>{t('area.changes')}</h2>
            <p className={styles['quiet']}>{t('area.changesHelp')}</p>
            <ChangeList series={series} />
          </section>
          <section className={styles['section']}>
            <h2>{t('area.groups')}</h2>
            <GroupTable
              series={groups}
              round={shown.round}
              caption={t('area.groupsSubtitle', {
                indicator: pick(indicator.label),
                area: label,
                round: shown.round,
              })}
            />
            <SeriesDownload selection={{ ...chosen, areas: [slug], group: '*' }} what={t('area.groups')} />
          </section>
        </>
      ) : (
        <p>
          {t('area.emptyAreas')}{' '}
          <Link to="/indikatorer/$key" params={{ key: indicator.key }}>
            {t('area.emptyAreasLink')}
          </Link>
          .
        </p>
      )}
      <section className={styles['section']}>
        <h2>{t('area.question')}</h2>
        <IndicatorDefinition indicator={indicator} />
      </section>
    </>
  );
}

/** The figure of the chosen round, or else the latest before it, or else the latest. */
function shownPoint({ points }: IndicatorSeries, date: string) {
  const valued = points.filter(({ value }) => value !== null);
  return valued.findLast((point) => point.date <= date) ?? valued.at(-1);
}

/** The change sentence that the page leads with. */
function Finding({ series, round }: { readonly series: IndicatorSeries; readonly round: string }) {
  const { t, pick } = useText();
  const step = leadingStep(series, round);
  if (!step) return <p className={styles['lead']}>{t('area.noStep')}</p>;
  return (
    <p className={styles['lead']}>
      <VerdictMark verdict={step.verdict} polarity={series.indicator.polarity}>
        {pick(step.sentence)}
      </VerdictMark>{' '}
      <span className={styles['quiet']}>
        ({t('area.step', { group: pick(series.group.label), from: step.from, to: step.to })})
      </span>{' '}
      {step.example && <ExampleMark />}
    </p>
  );
}
