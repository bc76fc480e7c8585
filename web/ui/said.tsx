import { type ReactNode, useEffect, useRef } from 'react';
import styles from './said.module.css';

/** What has just been done. It takes the focus: what was pressed may be gone, and what follows stands here. */
export function Said({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} className={styles['said']} role="status" tabIndex={-1}>
      {children}
    </div>
  );
}
