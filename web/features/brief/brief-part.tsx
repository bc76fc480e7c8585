import type { ReactNode } from 'react';
import styles from './brief.module.css';

interface BriefPartProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the brief under a heading of its own. */
export function BriefPart({ title, children }: BriefPartProps) {
  return (
    <section className={styles['part']}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
