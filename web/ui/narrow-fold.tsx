import { type ReactNode, useState } from 'react';
import styles from './folded.module.css';
import { useNarrow } from './use-narrow';

interface NarrowFoldProps {
  readonly summary: string;
  readonly children: ReactNode;
}

/** Stands open where there is room; on a phone it is one press away, so that the page can be seen whole. */
export function NarrowFold({ summary, children }: NarrowFoldProps) {
  // As it was at first: what somebody has opened stays open when the phone is turned.
  const [narrow] = useState(useNarrow());
  return (
    <details className={styles['folded']} open={!narrow}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
