import { PROVENANCE_WORDS } from '../../exporting/status-words';
import { groupBy } from '../../group-by';
import { chartAxis, shownValue } from './chart-axis';
import {
  type Block,
  type ChartBlock,
  type ChartPoint,
  heading,
  shortWords,
  type TableBlock,
  words,
} from './report-document';
import { MISSING } from './words';
import type { WrittenFigure } from './written-report';

/** What a figure is called among those beside the same question. */
type NameOf = (figure: WrittenFigure) => string;

/** What the survey says beside a question: drawn, one chart for each unit, and the same as a table with how it has changed. */
export function figureBlocks(figures: readonly WrittenFigure[]): Block[] {
  const [first] = figures;
  if (first === undefined) return [];
  const oneArea = figures.every(({ area }) => area.slug === first.area.slug);
  const nameOf: NameOf = ({ indicator, area }) =>
    oneArea ? indicator.label.sv : `${indicator.label.sv}, ${area.label}`;
  const title = oneArea ? `Siffror för ${first.area.label}` : 'Siffror';
  const inUnits = groupBy(
    figures,
    ({ unit }) => unit,
    (figure) => figure,
  );
  return [
    heading(4, title),
    ...[...inUnits.values()].flatMap((inUnit) => figureChart(title, inUnit, nameOf)),
    tableBlock(figures, nameOf),
  ];
}

const tableBlock = (figures: readonly WrittenFigure[], nameOf: NameOf): TableBlock => ({
  type: 'table',
  columns: [
    words('Indikator'),
    shortWords('Mätning'),
    words('Värde och intervall'),
    words('Förändring'),
    words('Siffrans ursprung'),
  ],
  rows: figures.map((figure) => [
    nameOf(figure),
    figure.round ?? MISSING,
    figure.figure.sv,
    figure.sentence.sv.trim() || MISSING,
    figure.provenance === null ? MISSING : capitalised(PROVENANCE_WORDS[figure.provenance].sv),
  ]),
});

/** Nothing when there is no value to draw. @param figures all in one unit */
export function figureChart(title: string, figures: readonly WrittenFigure[], nameOf: NameOf): ChartBlock[] {
  const drawnFigures = figures.filter(({ value }) => value !== null);
  // Measurements of different years stand beside each other only when each says its own.
  const years = new Set(drawnFigures.map(({ round }) => round));
  const points = drawnFigures.flatMap((figure) => {
    const name = nameOf(figure);
    return pointOf(figure, years.size > 1 && figure.round !== null ? `${name} (${figure.round})` : name);
  });
  const unit = figures[0]?.unit;
  if (points.length === 0 || unit === undefined) return [];
  const drawn = points.flatMap(({ value, lower, upper }) => [value, lower ?? value, upper ?? value]);
  const told = points.map(
    ({ label, words, example }) => `${label}: ${words}${example ? ', exempeldata' : ''}.`,
  );
  return [
    {
      type: 'chart',
      title,
      alternative: ['Diagram.', `${title}.`, ...told].join(' '),
      points,
      axis: chartAxis(drawn, unit),
    },
  ];
}

function pointOf(
  { value, lower, upper, unit, figure, provenance }: WrittenFigure,
  label: string,
): ChartPoint[] {
  if (value === null) return [];
  const shown = (of: number | null) => (of === null ? null : shownValue(of, unit));
  return [
    {
      label,
      value: shownValue(value, unit),
      lower: shown(lower),
      upper: shown(upper),
      words: figure.sv,
      example: provenance === 'example',
    },
  ];
}

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
