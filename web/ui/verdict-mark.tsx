import type { ReactNode } from 'react';
import type { Polarity } from '../../server/domain/statistics/estimate';
import type { Verdict } from '../../server/domain/statistics/verdict';
import { toneOf, VERDICT_SHAPES } from './tone';
import styles from './verdict-mark.module.css';

interface VerdictMarkProps {
  readonly verdict: Verdict;
  readonly polarity: Polarity;
  /** What the verdict says, in words. */
  readonly children: ReactNode;
}

/** A verdict: its shape and its words, coloured only when it is certain. */
export function VerdictMark({ verdict, polarity, children }: VerdictMarkProps) {
  return (
    <span className={styles['mark']}>
      <span aria-hidden="true" className={styles[toneOf(verdict, polarity)]}>
        {VERDICT_SHAPES[verdict]}
      </span>{' '}
      {children}
    </span>
  );
}
