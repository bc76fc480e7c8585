import type { Comparison } from '../../../server/features/comparison/comparison.contract';
import type { Indicator } from '../../../server/features/indicators/indicators.contract';
import type { FigureDescription } from '../../charts/picture/figure-description';
import { sourcesOf } from '../../charts/picture/figure-sources';
import { readingText } from '../../charts/picture/reading-text';
import type { Text } from '../../text/use-text';

interface ComparisonFigure {
  readonly comparison: Comparison;
  readonly indicator: Pick<Indicator, 'question' | 'answers'>;
  /** What kind of figure it is, for the file's name: "karta". */
  readonly kind: string;
  readonly title: string;
  readonly subtitle: string;
  readonly permalink: string;
}

/** Areas side by side in one round, in words. */
export function describeComparison(
  { comparison, indicator: asked, kind: figureKind, ...said }: ComparisonFigure,
  text: Text,
): FigureDescription {
  const { t, pick, format } = text;
  const { indicator, round, group, kind, within, areas, breaks, method, reading } = comparison;
  const points = areas.map(({ point }) => point).filter(({ value }) => value !== null);
  const count = areas.length;
  const places = t(kind === 'district' ? 'picture.districts' : 'picture.neighbourhoods', { count });
  const level = format.count(method.confidenceLevel * 100);
  const recalculated = points.some(({ recalculation }) => recalculation !== null);
  return {
    ...said,
    name: [indicator.key, figureKind, round.round].join('-'),
    question: asked.question ? pick(asked.question.text) : undefined,
    countedAnswers: asked.answers.filter(({ counted }) => counted).map(({ label }) => pick(label)),
    unit: t(`picture.units.${indicator.unit}`),
    group: pick(group.label),
    place: within ? `${within.label}, ${places}` : places,
    sources: sourcesOf(points, text),
    breaks: breaks.map((one) => t('picture.break', { round: one.round, reason: pick(one.reason) })),
    method: [t('picture.difference', { level }), ...(recalculated ? [t('picture.recalculated')] : [])],
    example: points.some(({ provenance }) => provenance === 'example'),
    reading: readingText(reading, text),
  };
}
