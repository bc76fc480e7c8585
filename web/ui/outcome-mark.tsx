import type { MeasuredOutcome } from '../../server/domain/follow-up/divergence';
import { useText } from '../text/use-text';
import { Heard } from './heard';
import styles from './verdict-mark.module.css';

/** The shape of each outcome: never colour alone; those of targets, where they say the same. */
const SHAPES: Readonly<Record<MeasuredOutcome, string>> = {
  all_well: '◣',
  mixed: '◆',
  all_badly: '◤',
  undetermined: '○',
  not_measurable: '–',
};

const TONES: Readonly<Record<MeasuredOutcome, 'better' | 'worse' | 'neutral'>> = {
  all_well: 'better',
  mixed: 'neutral',
  all_badly: 'worse',
  undetermined: 'neutral',
  not_measurable: 'neutral',
};

/** In the order of a key. */
export const OUTCOMES = Object.keys(SHAPES) as readonly MeasuredOutcome[];

interface OutcomeMarkProps {
  readonly outcome: MeasuredOutcome;
  /** Only the shape is seen, where a key tells what it means; the word is heard. */
  readonly narrow?: boolean;
}

/** What the measurement says of a goal: shape and word, coloured only when it is certain. */
export function OutcomeMark({ outcome, narrow = false }: OutcomeMarkProps) {
  const { t } = useText();
  const word = t(`judgements.outcome.${outcome}`);
  return (
    <span className={styles['mark']}>
      <span aria-hidden="true" className={styles[TONES[outcome]]}>
        {SHAPES[outcome]}
      </span>{' '}
      {narrow ? <Heard>{word}</Heard> : word}
    </span>
  );
}
