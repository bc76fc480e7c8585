import type { ReactNode } from 'react';
import styles from './thread-step.module.css';

interface ThreadStepProps {
  readonly title: string;
  /** The thread breaks off here: what is said in place of a content. */
  readonly gap?: string | undefined;
  readonly children?: ReactNode;
}

/** A step of the thread, joined to the next by a line; where nothing is said the line is broken. */
export function ThreadStep({ title, gap, children }: ThreadStepProps) {
  return (
    <li className={styles['step']} data-gap={gap !== undefined}>
      <h2>{title}</h2>
      {gap === undefined ? children : <p className={styles['gap']}>{gap}</p>}
    </li>
  );
}

/** The steps in their order. */
export const ThreadSteps = ({ children }: { readonly children: ReactNode }) => (
  <ol className={styles['thread']}>{children}</ol>
);
