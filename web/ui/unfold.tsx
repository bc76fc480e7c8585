import type { ReactNode } from 'react';
import styles from './unfold.module.css';

interface UnfoldProps {
  readonly summary: string;
  readonly children: ReactNode;
}

/** A form or a list that is one press away, and set apart from what follows when it is open. */
export function Unfold({ summary, children }: UnfoldProps) {
  return (
    <details className={styles['unfold']} data-print="no">
      <summary>{summary}</summary>
      <div className={styles['content']}>{children}</div>
    </details>
  );
}
