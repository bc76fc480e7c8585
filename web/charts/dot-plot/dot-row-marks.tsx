import type { DotLayout, PlacedRow } from './dot-layout';
import { DotMark, TargetMark } from './dot-marks';
import styles from './dot-plot.module.css';
import type { DotRow } from './dot-row';
import { UNSAID } from './unsaid';

const VALUE_GAP = 76;
const SHAPE_GAP = 88;
const WORDS_GAP = 104;

interface DotRowMarksProps {
  readonly placed: PlacedRow<DotRow>;
  readonly layout: DotLayout<DotRow>;
  /** The value in words, or why there is none. */
  readonly value: string;
}

/** Everything in a row but its name: dot and whisker, target, value and verdict. The name's label says it all. */
export function DotRowMarks({ placed: { row, middle }, layout, value }: DotRowMarksProps) {
  const { left, right, worded, x } = layout;
  const { point, verdict, target } = row;
  const base = middle + 5;
  if (point.value === null) {
    return (
      <text x={left + 6} y={base} className={styles['missing']} {...UNSAID}>
        {value}
      </text>
    );
  }
  return (
    <g {...UNSAID} className={styles['marks']}>
      {target !== null && <TargetMark x={x(target)} y={middle} />}
      <DotMark point={point} x={x} y={middle} chosen={row.chosen} />
      <text x={right + VALUE_GAP} y={base} textAnchor="end" className={styles['value']}>
        {point.status === 'unreliable' ? `${value}\u2009†` : value}
      </text>
      {verdict && (
        <text
          x={right + SHAPE_GAP}
          y={base}
          textAnchor="middle"
          data-tone={verdict.tone}
          className={styles['shape']}
        >
          {verdict.shape}
        </text>
      )}
      {verdict && worded && (
        <text x={right + WORDS_GAP} y={base} className={styles['words']}>
          {verdict.words}
        </text>
      )}
    </g>
  );
}
