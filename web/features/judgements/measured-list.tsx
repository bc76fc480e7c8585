import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { Measured } from '../../../server/features/judgements/judgements.contract';
import { useText } from '../../text/use-text';
import { ExampleMark } from '../../ui/example-mark';
import { TargetMark } from '../../ui/target-mark';
import { VERDICT_SHAPES } from '../../ui/tone';
import marks from '../../ui/verdict-mark.module.css';
import { byFigure, figureKey } from './by-figure';
import styles from './judgements.module.css';

interface MeasuredListProps {
  readonly label: string;
  readonly measured: readonly Measured[];
}

/**
 * What each indicator says of a goal, with its certainty; the area is told where there are several. A figure stands once,
 * with every target that it is held against.
 */
export function MeasuredList({ label, measured }: MeasuredListProps) {
  const { t } = useText();
  if (measured.length === 0) return <p className={styles['quiet']}>{t('judgements.nothingMeasured')}</p>;
  const several = new Set(measured.map(({ area }) => area.slug)).size > 1;
  return (
    <ul className={styles['measured']} aria-label={label}>
      {byFigure(measured).map(([first, ...more]) => (
        <li key={figureKey(first)}>
          <Certainty {...first} />
          <span>
            <FigureWords measured={first} several={several} />
            <Said {...first} />
          </span>
          {more.map((one) => (
            <Fragment key={one.target?.key}>
              <Certainty {...one} />
              <span>
                <Said {...one} />
              </span>
            </Fragment>
          ))}
        </li>
      ))}
    </ul>
  );
}

interface FigureWordsProps {
  readonly measured: Measured;
  readonly several: boolean;
}

function FigureWords({ measured: { indicator, area, figure, round, example }, several }: FigureWordsProps) {
  const { t, pick } = useText();
  return (
    <>
      <Link to="/indikatorer/$key" params={{ key: indicator.key }}>
        {pick(indicator.label)}
      </Link>
      {several && `, ${area.label}`}: <b>{pick(figure)}</b>
      {round !== null && `, ${t('judgements.measuredIn', { round })}`} {example && <ExampleMark />}
    </>
  );
}

/** How a figure stands with a target; without one, how it has changed. */
function Said({ target, sentence }: Pick<Measured, 'target' | 'sentence'>) {
  const { pick } = useText();
  return (
    <small>
      {target && `${pick(target.label)}. `}
      {pick(target?.sentence ?? sentence)} {target?.example && <ExampleMark target />}
    </small>
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
  return (
    <span className={styles['tone']}>
      {target === null ? (
        <span className={marks['mark']}>
          <span aria-hidden="true" className={marks[CHANGE_COLOURS[tone]]}>
            {tone === 'not_measurable' || verdict === null ? '–' : VERDICT_SHAPES[verdict]}
          </span>{' '}
          {t(`judgements.change.${tone}`)}
        </span>
      ) : (
        <TargetMark status={target.status}>{t(`judgements.targetStatus.${target.status}`)}</TargetMark>
      )}
    </span>
  );
}
