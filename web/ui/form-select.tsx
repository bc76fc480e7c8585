import { type ReactNode, useId } from 'react';
import styles from './field.module.css';

interface FormSelectProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Where a summary of errors points. */
  readonly id?: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** `option` and `optgroup` elements. */
  readonly children: ReactNode;
}

/** A list to choose one from in a form; the row of choices above a figure has `SelectField`. */
export function FormSelect({ label, value, onChange, hint, error, children, ...props }: FormSelectProps) {
  const own = useId();
  const id = props.id ?? own;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={styles['field']} data-width="medium" data-wrong={error !== undefined}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={styles['error']}>
          {error}
        </p>
      )}
      <select
        id={id}
        value={value}
        aria-describedby={described || undefined}
        aria-invalid={error === undefined ? undefined : true}
        onChange={(event) => onChange(event.target.value)}
      >
        {children}
      </select>
    </div>
  );
}
