import { type ReactNode, useState } from 'react';
import styles from './unfold.module.css';

interface UnfoldProps {
  readonly summary: string;
  /** Open from the start: something was being written there. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A form or a list that is one press away, and set apart from what follows when it is open. */
export function Unfold({ summary, open = false, children }: UnfoldProps) {
  const [openAtFirst] = useState(open);
  return (
    <details className={styles['unfold']} data-print="no" open={openAtFirst}>
      <summary>{summary}</summary>
      <div className={styles['content']}>{children}</div>
    </details>
  );
}
