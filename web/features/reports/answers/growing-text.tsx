import { useId } from 'react';
import answers from './answers.module.css';
import styles from './growing-text.module.css';

interface GrowingTextProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What the field is for: seen above it, or the id of what says so. */
  readonly label?: string;
  /** What a good text is like; below the label. */
  readonly hint?: string;
  readonly labelledBy?: string;
  readonly describedBy?: string | undefined;
  readonly id?: string;
  readonly lines?: number;
  readonly maxLength: number;
  readonly onBlur?: () => void;
}

/** A field for running text that is always as high as its text. */
export function GrowingText(props: GrowingTextProps) {
  const { value, onChange, label, hint, labelledBy, lines = 4, maxLength, onBlur } = props;
  const own = useId();
  const id = props.id ?? own;
  const describedBy = [hint && `${id}-hint`, props.describedBy].filter(Boolean).join(' ') || undefined;
  return (
    <div className={answers['field']}>
      {label !== undefined && <label htmlFor={id}>{label}</label>}
      {hint && (
        <p id={`${id}-hint`} className={answers['hint']}>
          {hint}
        </p>
      )}
      {/* The copy below the field has its height; where the browser sizes fields by their content, both do. */}
      <div className={styles['growing']} data-copy={`${value}\n`}>
        <textarea
          id={id}
          value={value}
          rows={lines}
          maxLength={maxLength}
          aria-labelledby={labelledBy}
          aria-describedby={describedBy}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onBlur}
        />
      </div>
    </div>
  );
}
