import type { ReactNode } from 'react';
import styles from './fact-list.module.css';

/** What is known of one thing: names to the left, facts to the right, below each other on a phone. */
export function FactList({ facts }: { readonly facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className={styles['facts']}>
      {facts.map(([name, fact]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
