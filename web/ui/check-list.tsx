import { useId } from 'react';
import styles from './check-list.module.css';
import field from './field.module.css';

interface CheckListProps {
  readonly label: string;
  readonly options: readonly { readonly key: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
  /** Where a summary of errors points: the first box. */
  readonly id?: string;
  readonly hint?: string;
  readonly error?: string | undefined;
}

/** Several of a few. */
export function CheckList({ label, options, chosen, onChange, hint, error, ...props }: CheckListProps) {
  const own = useId();
  const id = props.id ?? own;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const toggle = (key: string) =>
    onChange(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key]);
  return (
    <fieldset
      className={styles['list']}
      data-wrong={error !== undefined}
      aria-describedby={described || undefined}
    >
      <legend>{label}</legend>
      {hint && (
        <p id={`${id}-hint`} className={field['hint']}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={field['error']}>
          {error}
        </p>
      )}
      <div className={styles['options']}>
        {options.map((option, index) => (
          <label key={option.key}>
            <input
              id={index === 0 ? id : undefined}
              type="checkbox"
              checked={chosen.includes(option.key)}
              onChange={() => toggle(option.key)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
