import type { ReactNode } from 'react';
import type { SeriesPoint } from '../../../server/features/series/series.contract';
import { useText } from '../../text/use-text';
import legend from '../legend.module.css';
import { DotMark, TargetMark } from './dot-marks';
import styles from './dot-plot.module.css';
import type { DotRow } from './dot-row';

const WIDTH = 26;
const HEIGHT = 20;
const MIDDLE = HEIGHT / 2;

interface DotLegendProps {
  readonly rows: readonly DotRow[];
  readonly reference: { readonly label: string; readonly point: SeriesPoint };
  readonly confidenceLevel: number;
}

/** What the marks of a dot plot mean; only those that occur. */
export function DotLegend({ rows, reference, confidenceLevel }: DotLegendProps) {
  const { t, format } = useText();
  const level = format.count(confidenceLevel * 100);
  const points = rows.map(({ point }) => point).filter(({ value }) => value !== null);
  const has = (test: (point: SeriesPoint) => boolean) => points.some(test);
  const entries: [boolean, ReactNode, string][] = [
    [has(({ provenance }) => provenance !== 'example'), <Sample key="p" />, t('figures.chart.published')],
    [
      has(({ provenance }) => provenance === 'example'),
      <Sample key="e" provenance="example" />,
      t('figures.example.legend'),
    ],
    [
      has(({ recalculation }) => recalculation !== null),
      <Sample key="r" recalculated />,
      t('reading.recalculatedLegend'),
    ],
    [has(({ lower }) => lower !== null), <Sample key="i" interval />, t('compare.dots.interval', { level })],
    [reference.point.value !== null, <ReferenceSample key="c" />, reference.label],
    [rows.some(({ target }) => target !== null), <TargetSample key="t" />, t('compare.dots.target')],
    [has(({ status }) => status === 'unreliable'), <b key="u">†</b>, t('figures.status.unreliable')],
  ];
  return (
    <ul className={legend['legend']}>
      {entries.map(
        ([occurs, mark, text]) =>
          occurs && (
            <li key={text}>
              {mark}
              {text}
            </li>
          ),
      )}
    </ul>
  );
}

interface SampleProps {
  readonly provenance?: SeriesPoint['provenance'];
  readonly recalculated?: boolean;
  readonly interval?: boolean;
}

const NO_PARTS: SeriesPoint['recalculation'] = { parts: [], weights: null, refusal: null };

function Sample({ provenance = 'published', recalculated = false, interval = false }: SampleProps) {
  const point: SeriesPoint = {
    round: '',
    date: '',
    status: 'ok',
    value: 0.5,
    lower: interval ? 0 : null,
    upper: interval ? 1 : null,
    respondents: null,
    provenance,
    precision: null,
    source: null,
    note: '',
    recalculation: recalculated ? NO_PARTS : null,
  };
  return (
    <svg aria-hidden="true" width={WIDTH} height={HEIGHT}>
      <DotMark point={point} x={(value) => 2 + value * (WIDTH - 4)} y={MIDDLE} chosen={false} />
    </svg>
  );
}

const ReferenceSample = () => (
  <svg aria-hidden="true" width={10} height={HEIGHT}>
    <line x1={5} x2={5} y1={0} y2={HEIGHT} className={styles['reference']} />
  </svg>
);

const TargetSample = () => (
  <svg aria-hidden="true" width={12} height={HEIGHT}>
    <TargetMark x={6} y={MIDDLE} />
  </svg>
);
