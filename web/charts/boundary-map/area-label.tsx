import type { MapArea } from '../map-area';
import styles from './boundary-map.module.css';
import { LINE_HEIGHT, MARK_WIDTH, type PlacedLabel, VALUE_HEIGHT, valueWidth } from './place-label';

interface AreaLabelProps {
  readonly area: MapArea;
  readonly place: PlacedLabel;
}

/** The name of an area, its value, and its verdict on a ground of its own. */
export function AreaLabel({ area, place: { x, y, lines } }: AreaLabelProps) {
  const top = y - (VALUE_HEIGHT + lines.length * LINE_HEIGHT) / 2;
  const valueLine = top + lines.length * LINE_HEIGHT + VALUE_HEIGHT / 2;
  const left = x - valueWidth(area.valueText) / 2;
  const mark = left + valueWidth(area.valueText) - MARK_WIDTH / 2 + 2;
  return (
    <g className={styles['label']}>
      {lines.map((line, index) => (
        <text key={line} x={x} y={top + (index + 0.5) * LINE_HEIGHT} className={styles['name']} lang="sv">
          {line}
        </text>
      ))}
      <text x={mark - MARK_WIDTH / 2 - 3} y={valueLine} className={styles['value']}>
        {area.valueText}
      </text>
      <circle cx={mark} cy={valueLine} r={MARK_WIDTH / 2 - 2} className={styles['mark']} />
      <text x={mark} y={valueLine} className={styles['shape']} data-tone={area.tone}>
        {area.shape}
      </text>
    </g>
  );
}
