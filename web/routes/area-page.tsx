import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ComponentType, lazy, Suspense } from 'react';
import { IndicatorDefinition } from '../features/indicators/indicator-definition';
import { Controls } from '../features/selection/controls';
import { Notices } from '../features/selection/notices';
import { readingForArea } from '../features/selection/reading';
import { leadingStep } from '../features/series/changes';
import { chartLineOf } from '../features/series/chart-line-of';
import { seriesQuery } from '../features/series/series.queries';
import { SeriesDownload } from '../features/series/series-download';
import { TrendFigure } from '../features/series/trend-figure';
import { addFollowUpTexts, addReportingTexts } from '../text/language';
import { useText } from '../text/use-text';
import { usePageTitle } from '../ui/use-page-title';
import { AreaFigures } from './area-figures';
import { AreaHead } from './area-head';
import { CITY } from './city';
import { figureTools, TREND_FRAME_HEIGHT } from './figure-tools';
import { useLevel } from './level';
import styles from './pages.module.css';
import { ReadingNotice } from './reading-notice';
import { useArea } from './use-area';
import { useChoices } from './use-choices';
import { usePathLabel } from './use-path-label';
import { usePermalink } from './use-permalink';
import { useSelection } from './use-selection';

/** Comes last on the page, and after all of it: nothing waits for it. Without it the page is what it was. */
const DistrictReport = lazy(async () => {
  try {
    await addReportingTexts();
    return { default: (await import('../features/published-reports/district-report')).DistrictReport };
  } catch {
    return { default: () => null };
  }
});

/** What is done in the area, laid along the chart's time and listed below: it comes later, and nothing waits for it. */
const ofThreads = <Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> =>
  lazy(async () => {
    try {
      await addFollowUpTexts();
      return { default: await load() };
    } catch {
      return { default: () => null };
    }
  });

const AreaTicks = ofThreads(async () => (await import('../features/threads/area-ticks')).AreaTicks);
const AreaThreads = ofThreads(async () => (await import('../features/threads/area-threads')).AreaThreads);

/** Topics whose page may be called by the word everybody uses for them. */
const UNEASE = ['oro', 'otrygghet'];

/** A district or neighbourhood: what it was, whether it has changed, its trend against the city and its targets. */
export function AreaPage() {
  const { slug } = useParams({ from: '/stadsdelar/$slug' });
  const { t, pick } = useText();
  const { selection, indicators, districts } = useSelection();
  const { indicator, group, round } = selection;
  const area = useArea(slug, districts);
  const reading = area ? readingForArea(area, selection.reading) : selection.reading;
  const chosen = { indicator: indicator.key, group: group.key, reading };
  const [series, city] = useSuspenseQuery(seriesQuery({ ...chosen, areas: [slug, CITY] })).data;
  const choices = useChoices();
  const pathLabel = usePathLabel(indicator.unit);
  const label = area?.label ?? slug;
  const title = UNEASE.includes(indicator.topic.key)
    ? t('area.unease', { area: label })
    : t('area.other', { label: pick(indicator.label), area: label });
  usePageTitle(title);
  const { shown, level } = useLevel({ series, city, label, round: round.date });
  const permalink = usePermalink(selection, series?.reading);
  if (!series || !city || !area) return null;
  const step = leadingStep(series, round.round);
  const lines = [
    chartLineOf(series, 'chosen', label, pathLabel),
    chartLineOf(city, 'city', t('figures.city')),
  ];
  const alternative = step ? `${pick(step.sentence)}. ${level}` : level;
  return (
    <>
      <AreaHead
        title={title}
        area={area}
        series={series}
        round={round.round}
        phrase={pick(indicator.phrase)}
      />
      <Notices selection={selection} />
      <Controls selection={selection} indicators={indicators} districts={districts} {...choices} />
      <ReadingNotice area={area} reading={selection.reading} districts={districts} />
      {shown && shown.round !== round.round && (
        <p className={styles['quiet']} role="status">
          {t('area.noRound', { area: label, round: round.round, used: shown.round })}
        </p>
      )}
      <TrendFigure
        series={series}
        lines={lines}
        under={
          <Suspense>
            <AreaTicks area={slug} lines={lines} />
          </Suspense>
        }
        title={level}
        alternative={alternative}
        permalink={permalink()}
        tools={figureTools({
          embed: permalink(`/embed/stadsdelar/${slug}`),
          height: TREND_FRAME_HEIGHT,
          download: (what, pictures) => (
            <SeriesDownload selection={{ ...chosen, areas: [slug, CITY] }} what={what} extra={pictures} />
          ),
        })}
      />
      {shown ? (
        <AreaFigures
          area={area}
          series={series}
          round={round.round}
          shownRound={shown.round}
          chosen={chosen}
        />
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
      <Suspense>
        <AreaThreads area={slug} label={label} />
      </Suspense>
      <Suspense>
        <DistrictReport slug={slug} />
      </Suspense>
    </>
  );
}
