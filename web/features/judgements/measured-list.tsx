import { Link } from '@tanstack/react-router';
import type { Measured } from '../../../server/features/judgements/judgements.contract';
import { useText } from '../../text/use-text';
import { ExampleMark } from '../../ui/example-mark';
import { TargetMark } from '../../ui/target-mark';
import marks from '../../ui/verdict-mark.module.css';
import { groupMeasured } from './group-measured';
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

/** What each indicator has come to and how that stands; the area is told where there are several. */
export function MeasuredList({ label, measured }: MeasuredListProps) {
  const { t, pick } = useText();
  if (measured.length === 0) return <p className={styles['quiet']}>{t('judgements.nothingMeasured')}</p>;
  const several = new Set(measured.map(({ area }) => area.slug)).size > 1;
  return (
    <ul className={styles['measured']} aria-label={label}>
      {groupMeasured(measured).map(({ figures, standings }) => (
        <li key={figures.map(keyOf).join(' ')}>
          {figures.map((one) => (
            <p key={keyOf(one)}>
              <Link to="/indikatorer/$key" params={{ key: one.indicator.key }}>
                {pick(one.indicator.label)}
              </Link>
              {several && `, ${one.area.label}`}: <b>{pick(one.figure)}</b>
              {one.round !== null && `, ${one.round}`} {one.example && <ExampleMark />}
            </p>
          ))}
          {standings.map((one) => (
            <p key={one.target?.key ?? 'change'} className={styles['standing']}>
              <Standing measured={one} />
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** Against a target, or by the change where no target holds; which way is told of what is certain. */
function Standing({ measured: { target, tone, sentence } }: { readonly measured: Measured }) {
  const { t, pick } = useText();
  if (target !== null) {
    return (
      <>
        <TargetMark status={target.status}>{pick(target.sentence)}</TargetMark>{' '}
        {target.example && <ExampleMark target />}
      </>
    );
  }
  const certain = tone === 'well' || tone === 'badly';
  return (
    <>
      <span aria-hidden="true" className={marks[TONES[tone]]}>
        {SHAPES[tone]}
      </span>{' '}
      {certain && `${t(`judgements.tone.${tone}`)}. `}
      {pick(sentence)}
    </>
  );
}

const keyOf = ({ indicator, area }: Measured): string => `${indicator.key} ${area.slug}`;
