import type { MeasuredOutcome } from '../../server/domain/follow-up/divergence';
import type { OutcomeBasis } from '../../server/domain/follow-up/outcome-basis';
import type { TargetStatus } from '../../server/domain/targets/target';
import { Heard } from './heard';
import { TARGET_SHAPES, TARGET_TONES } from './target-shapes';
import { useOutcomeWord } from './use-outcome-word';
import styles from './verdict-mark.module.css';

const CERTAIN = {
  all_well: { targets: 'on_track', due_targets: 'reached', changes: 'on_track' },
  all_badly: { targets: 'off_track', due_targets: 'missed', changes: 'off_track' },
} as const satisfies Record<string, Readonly<Record<OutcomeBasis, TargetStatus>>>;

/** The status whose shape and colour an outcome has; none when its indicators part. */
const statusOf = (outcome: MeasuredOutcome, basis: OutcomeBasis): TargetStatus | undefined => {
  if (outcome === 'mixed') return undefined;
  return outcome === 'all_well' || outcome === 'all_badly' ? CERTAIN[outcome][basis] : outcome;
};

export interface OutcomeMarkProps {
  readonly outcome: MeasuredOutcome;
  /** What is certain of it: a change is better or worse, a target on its way or reached. */
  readonly basis: OutcomeBasis;
  /** Where there is little room: a larger shape, and the word seen only of what is certain; it is always heard. */
  readonly narrow?: boolean;
}

/** What the measurement says of a goal: shape and word, coloured only when it is certain. */
export function OutcomeMark({ outcome, basis, narrow = false }: OutcomeMarkProps) {
  const status = statusOf(outcome, basis);
  const word = useOutcomeWord()(outcome, basis);
  const nothingCertain = outcome === 'undetermined' || outcome === 'not_measurable';
  return (
    <span className={styles['mark']} data-narrow={narrow}>
      <span aria-hidden="true" className={styles[status === undefined ? 'neutral' : TARGET_TONES[status]]}>
        {status === undefined ? '⇄' : TARGET_SHAPES[status]}
      </span>{' '}
      {narrow && nothingCertain ? <Heard>{word}</Heard> : <span>{word}</span>}
    </span>
  );
}
