import { Link } from '@tanstack/react-router';
import type { Measured } from '../../../server/features/judgements/judgements.contract';
import { useText } from '../../text/use-text';
import { ExampleMark } from '../../ui/example-mark';
import { TargetMark } from '../../ui/target-mark';
import { VERDICT_SHAPES } from '../../ui/tone';
import marks from '../../ui/verdict-mark.module.css';
import styles from './judgements.module.css';

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
      {measured.map(({ indicator, area, target, ...one }) => (
        <li key={`${indicator.key} ${area.slug} ${target?.key}`}>
          <span className={styles['tone']}>
            <Certainty {...one} target={target} />
          </span>
          <span>
            <Link to="/indikatorer/$key" params={{ key: indicator.key }}>
              {pick(indicator.label)}
            </Link>
            {several && `, ${area.label}`}: <b>{pick(one.figure)}</b>
            {one.round !== null && `, ${t('judgements.measuredIn', { round: one.round })}`}{' '}
            {one.example && <ExampleMark />}
            <small>
              {target && `${pick(target.label)}. `}
              {pick(target?.sentence ?? one.sentence)} {target?.example && <ExampleMark target />}
            </small>
          </span>
        </li>
      ))}
    </ul>
  );
}

const CHANGE_COLOURS = {
  well: 'better',
  badly: 'worse',
  undetermined: 'neutral',
  not_measurable: 'neutral',
} as const;

/** Of a target how it stands; of a change alone whether it is certainly for the better. */
function Certainty({ target, verdict, tone }: Pick<Measured, 'target' | 'verdict' | 'tone'>) {
  const { t } = useText();
  if (target !== null)
    return <TargetMark status={target.status}>{t(`judgements.targetStatus.${target.status}`)}</TargetMark>;
  return (
    <span className={marks['mark']}>
      <span aria-hidden="true" className={marks[CHANGE_COLOURS[tone]]}>
        {tone === 'not_measurable' || verdict === null ? '–' : VERDICT_SHAPES[verdict]}
      </span>{' '}
      {t(`judgements.change.${tone}`)}
    </span>
  );
}
