import { Paragraph } from 'docx';
import { ChartRun } from 'docx/charts';
import type { ChartBlock } from '../../domain/reporting/document/report-document';
import { COLOURS, FONT, LOOKS } from './docx-styles';
import { runs } from './docx-text';

/** In pixels. */
const WIDTH = 600;
const ROW = 44;
const AXIS = 70;
const KEY = 'Stapel: värde. Streck: osäkerhetsintervall. Ljus stapel: exempeldata.';

/** A chart that Word draws from its figures, which can be read and changed in it; its alternative says all of it. */
export function chartParts({ title, alternative, axis, ...block }: ChartBlock): Paragraph[] {
  // Word begins at the axis, which is below.
  const points = block.points.toReversed();
  const values = points.map(({ value }) => value);
  const chart = new ChartRun({
    type: 'bar',
    categories: points.map(({ label, example }) => (example ? `${label} (exempel)` : label)),
    series: [
      {
        name: title,
        values,
        color: COLOURS.published,
        colors: points.map(({ example }) => (example ? COLOURS.example : COLOURS.published)),
        errorBars: {
          type: 'custom',
          plus: points.map(({ value, upper }) => (upper === null ? null : upper - value)),
          minus: points.map(({ value, lower }) => (lower === null ? null : value - lower)),
          line: { color: COLOURS.accent, width: 1.5 },
        },
      },
    ],
    gapWidth: 90,
    chartArea: { border: 'none' },
    legend: false,
    font: { name: FONT, color: COLOURS.ink },
    valueAxis: {
      minimum: axis.min,
      maximum: axis.max,
      interval: axis.step,
      title: axis.unit,
      gridlines: true,
    },
    transformation: { width: WIDTH, height: AXIS + ROW * points.length },
    altText: { name: title, title, description: alternative },
  });
  return [
    new Paragraph({ keepNext: true, spacing: { after: 0 }, children: [chart] }),
    new Paragraph({
      style: LOOKS.cell,
      spacing: { after: 140 },
      children: runs(KEY, { color: COLOURS.muted }),
    }),
  ];
}
