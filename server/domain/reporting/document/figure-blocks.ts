import { PROVENANCE_WORDS } from '../../exporting/status-words';
import { groupBy } from '../../group-by';
import { chartAxis, shownValue } from './chart-axis';
import {
  type Block,
  type ChartBlock,
  type ChartPoint,
  heading,
  paragraph,
  type TableBlock,
} from './report-document';
import { MISSING } from './words';
import type { WrittenFigure } from './written-report';

/** What the survey says beside a question: for each indicator the sentences, a chart, and the same as a table. */
export const figureBlocks = (figures: readonly WrittenFigure[]): Block[] =>
  [
    ...groupBy(
      figures,
      ({ indicator }) => indicator.key,
      (figure) => figure,
    ).values(),
  ].flatMap(indicatorBlocks);

function indicatorBlocks(figures: readonly WrittenFigure[]): Block[] {
  const label = figures[0]?.indicator.label.sv ?? '';
  const chart = chartBlock(label, figures);
  return [
    heading(4, `Siffror: ${label}`),
    // Several areas may share one sentence: that nothing is known of any of them.
    ...[...new Set(figures.map(({ sentence }) => sentence.sv))].filter(isSaid).map(paragraph),
    ...(chart === undefined ? [] : [chart]),
    tableBlock(figures),
  ];
}

const isSaid = (text: string): boolean => text.trim() !== '';

const tableBlock = (figures: readonly WrittenFigure[]): TableBlock => ({
  type: 'table',
  columns: ['Område', 'Mätning', 'Värde och osäkerhetsintervall', 'Siffrans ursprung'].map((column) => ({
    label: column,
    numeric: false,
  })),
  rows: figures.map(({ area, round, figure, provenance }) => [
    area.label,
    round ?? MISSING,
    figure.sv,
    provenance === null ? MISSING : capitalised(PROVENANCE_WORDS[provenance].sv),
  ]),
});

/** undefined: there is no value to draw. */
function chartBlock(title: string, figures: readonly WrittenFigure[]): ChartBlock | undefined {
  const points = figures.flatMap(pointOf);
  const unit = figures[0]?.unit;
  if (points.length === 0 || unit === undefined) return undefined;
  const drawn = points.flatMap(({ value, lower, upper }) => [value, lower ?? value, upper ?? value]);
  const told = points.map(
    ({ label, words, example }) => `${label}: ${words}${example ? ', exempeldata' : ''}.`,
  );
  return {
    type: 'chart',
    title,
    alternative: ['Diagram:', `${title}.`, ...told].join(' '),
    points,
    axis: chartAxis(drawn, unit),
  };
}

function pointOf({ area, value, lower, upper, unit, figure, provenance }: WrittenFigure): ChartPoint[] {
  if (value === null) return [];
  const shown = (of: number | null) => (of === null ? null : shownValue(of, unit));
  return [
    {
      label: area.label,
      value: shownValue(value, unit),
      lower: shown(lower),
      upper: shown(upper),
      words: figure.sv,
      example: provenance === 'example',
    },
  ];
}

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
