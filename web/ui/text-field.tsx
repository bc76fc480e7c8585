import { useId } from 'react';
import styles from './field.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Where a summary of errors points; made up when nothing points here. */
  readonly id?: string;
  readonly hint?: string | undefined;
  /** What is wrong, in words that say how to put it right. */
  readonly error?: string | undefined;
  /** What password keepers look at, beside `autoComplete`. */
  readonly name?: string;
  readonly type?: 'text' | 'email' | 'password' | 'date' | 'search';
  readonly autoComplete?: string;
  /** As wide as its answer. */
  readonly width?: 'short' | 'medium' | 'full';
  /** More than one makes it a field for running text. */
  readonly lines?: number;
  readonly maxLength?: number;
  readonly required?: boolean;
  /** What the Enter key does in a field that is not to send the form around it. */
  readonly onEnter?: () => void;
}

/** A labelled field for something written, with its hint and what is wrong with it. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, hint, error, onEnter, type = 'text', width = 'full', lines = 1 } = props;
  const own = useId();
  const id = props.id ?? own;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const shared = {
    id,
    name: props.name,
    value,
    'aria-describedby': described || undefined,
    'aria-invalid': error === undefined ? undefined : true,
    'aria-required': props.required,
    autoComplete: props.autoComplete ?? 'off',
    maxLength: props.maxLength,
    onChange: (event: { readonly target: { readonly value: string } }) => onChange(event.target.value),
  } as const;
  return (
    <div className={styles['field']} data-width={width} data-wrong={error !== undefined}>
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
      {lines > 1 ? (
        <textarea {...shared} rows={lines} />
      ) : (
        <input
          {...shared}
          type={type}
          spellCheck={type === 'text' ? undefined : false}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || onEnter === undefined) return;
            event.preventDefault();
            onEnter();
          }}
        />
      )}
    </div>
  );
}
