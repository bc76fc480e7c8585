import type { IndicatorSeries, SeriesPoint } from '../../../server/features/series/series.contract';
import type { ChartLine } from '../../charts/chart-line';
import type { FigureDescription } from '../../charts/picture/figure-description';
import { sourcesOf } from '../../charts/picture/figure-sources';
import { readingText } from '../../charts/picture/reading-text';
import type { Text } from '../../text/use-text';

interface TrendFigure {
  /** What the figure is about. */
  readonly series: IndicatorSeries;
  /** Everything that is drawn. */
  readonly lines: readonly ChartLine[];
  readonly title: string;
  readonly subtitle: string;
  readonly permalink: string;
}

/** A figure over time, in words. */
export function describeTrend({ series, lines, ...said }: TrendFigure, text: Text): FigureDescription {
  const { t, pick, format } = text;
  const { indicator, area, group, breaks, method, reading } = series;
  const points = lines.flatMap((line) => line.points).filter(({ value }) => value !== null);
  const shownTargets = lines.some(({ paths = [] }) => paths.length > 0);
  const level = format.count(method.confidenceLevel * 100);
  const methodNotes = [
    points.some(hasInterval) ? t('picture.interval', { level }) : '',
    points.every(hasInterval) ? '' : t('picture.intervalMissing'),
    points.some(({ recalculation }) => recalculation) ? t('picture.recalculated') : '',
  ];
  return {
    ...said,
    name: `${indicator.key}-${area.slug}`,
    question: indicator.question ? pick(indicator.question) : undefined,
    countedAnswers: indicator.countedAnswers.map(pick),
    unit: t(`picture.units.${indicator.unit}`),
    group: pick(group.label),
    place: lines.some(({ tone }) => tone === 'context')
      ? t('picture.allDistricts')
      : format.list(lines.map(({ label, tone }) => (tone === 'city' ? t('picture.city') : label))),
    sources: sourcesOf(points, text),
    breaks: breaks.map(({ round, reason }) => t('picture.break', { round, reason: pick(reason) })),
    method: methodNotes.filter(Boolean),
    example: points.some(isExample) || (shownTargets && series.targets.some(isExample)),
    reading: readingText(reading, text),
  };
}

const isExample = ({ provenance }: { readonly provenance: string | null }): boolean =>
  provenance === 'example';

const hasInterval = ({ lower }: SeriesPoint): boolean => lower !== null;
