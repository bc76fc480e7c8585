import { Link } from '@tanstack/react-router';
import type { Measured } from '../../../server/features/judgements/judgements.contract';
import { useText } from '../../text/use-text';
import { ExampleMark } from '../../ui/example-mark';
import marks from '../../ui/verdict-mark.module.css';
import styles from './judgements.module.css';

/** The shape of each tone: never colour alone. */
const SHAPES: Readonly<Record<Measured['tone'], string>> = {
  well: '◣',
  badly: '◤',
  undetermined: '○',
  not_measurable: '–',
};

const TONES: Readonly<Record<Measured['tone'], 'better' | 'worse' | 'neutral'>> = {
  well: 'better',
  badly: 'worse',
  undetermined: 'neutral',
  not_measurable: 'neutral',
};

interface MeasuredListProps {
  readonly label: string;
  readonly measured: readonly Measured[];
}

/** What each indicator says of a goal, with its certainty; the area is told where there are several. */
export function MeasuredList({ label, measured }: MeasuredListProps) {
  const { t, pick } = useText();
  if (measured.length === 0) return <p className={styles['quiet']}>{t('judgements.nothingMeasured')}</p>;
  const several = new Set(measured.map(({ area }) => area.slug)).size > 1;
  return (
    <ul className={styles['measured']} aria-label={label}>
      {measured.map((one) => (
        <li key={`${one.indicator.key} ${one.area.slug}`}>
          <span className={styles['tone']}>
            <span aria-hidden="true" className={marks[TONES[one.tone]]}>
              {SHAPES[one.tone]}
            </span>{' '}
            {t(`judgements.tone.${one.tone}`)}
          </span>
          <span>
            <Link to="/indikatorer/$key" params={{ key: one.indicator.key }}>
              {pick(one.indicator.label)}
            </Link>
            {several && `, ${one.area.label}`}: <b>{pick(one.figure)}</b> {one.example && <ExampleMark />}
            <small>{pick(one.target?.sentence ?? one.sentence)}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}
