import type { ReactNode } from 'react';
import styles from './check-field.module.css';

interface CheckFieldProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** What is so when it is checked. */
  readonly children: ReactNode;
}

/** A box to check, its words beside it. */
export function CheckField({ checked, onChange, children }: CheckFieldProps) {
  return (
    <label className={styles['check']}>
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      {children}
    </label>
  );
}
