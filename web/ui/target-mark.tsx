import type { ReactNode } from 'react';
import type { TargetStatus } from '../../server/domain/targets/target';
import { useText } from '../text/use-text';
import { TARGET_SHAPES, TARGET_TONES } from './target-shapes';
import styles from './verdict-mark.module.css';

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
      <span aria-hidden="true" className={styles[TARGET_TONES[status]]}>
        {TARGET_SHAPES[status]}
      </span>{' '}
      {children ?? t(`targets.status.${status}`)}
    </span>
  );
}
