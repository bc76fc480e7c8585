import type { ReactNode } from 'react';
import type { TargetStatus } from '../../server/domain/targets/target';
import { useText } from '../text/use-text';
import styles from './verdict-mark.module.css';

/** The shape of each status: never colour alone. */
const SHAPES: Readonly<Record<TargetStatus, string>> = {
  on_track: '◣',
  off_track: '◤',
  undetermined: '○',
  not_measurable: '–',
  reached: '✓',
  missed: '✕',
};

const TONES: Readonly<Record<TargetStatus, 'better' | 'worse' | 'neutral'>> = {
  on_track: 'better',
  off_track: 'worse',
  undetermined: 'neutral',
  not_measurable: 'neutral',
  reached: 'better',
  missed: 'worse',
};

interface TargetMarkProps {
  readonly status: TargetStatus;
  /** In place of the status in words. */
  readonly children?: ReactNode;
}

/** How a figure stands against a target: shape and words, coloured only when it is certain. */
export function TargetMark({ status, children }: TargetMarkProps) {
  const { t } = useText();
  return (
    <span className={styles['mark']}>
      <span aria-hidden="true" className={styles[TONES[status]]}>
        {SHAPES[status]}
      </span>{' '}
      {children ?? t(`targets.status.${status}`)}
    </span>
  );
}
