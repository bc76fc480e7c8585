import type { ReactNode } from 'react';
import styles from './heard.module.css';

/** What is heard and not seen: the word of a shape that a key tells of. */
export function Heard({ children }: { readonly children: ReactNode }) {
  return <span className={styles['heard']}>{children}</span>;
}
