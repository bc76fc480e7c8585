import { type ReactNode, useState } from 'react';
import styles from './folded.module.css';

/** So many rows or drawings a page shows at once. */
const MANY = 30;

interface FoldedProps {
  /** How many there are; more than a page shows at once are folded away until they are asked for. */
  readonly count: number;
  readonly summary: string;
  readonly children: ReactNode;
}

/** Keeps a page calm: what is long is one press away. */
export function Folded({ count, summary, children }: FoldedProps) {
  const [open, setOpen] = useState(false);
  if (count <= MANY) return children;
  // What nobody sees is not drawn: a hundred drawings take time.
  return (
    <details className={styles['folded']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children}
    </details>
  );
}
