import { useEffect, useRef } from 'react';
import { useText } from '../text/use-text';
import styles from './error-summary.module.css';

export interface FieldError {
  /** The id of the field; null for what concerns the whole form. */
  readonly field: string | null;
  readonly message: string;
}

/** What must be put right before a form can be sent, each with a way to its field. Takes the focus when it appears. */
export function ErrorSummary({ errors }: { readonly errors: readonly FieldError[] }) {
  const { t } = useText();
  const box = useRef<HTMLDivElement>(null);
  // The list is new for every attempt: also the second in vain is told.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => box.current?.focus(), [errors]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} className={styles['summary']} role="alert" tabIndex={-1}>
      <h2>{t(errors.some(({ field }) => field !== null) ? 'forms.summary' : 'forms.failed')}</h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={`${field}${message}`}>
            {field === null ? message : <JumpTo field={field} message={message} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A link by its look and its address; the focus goes to the field without a change of the address. */
function JumpTo({ field, message }: { readonly field: string; readonly message: string }) {
  return (
    <a
      href={`#${field}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(field)?.focus();
      }}
    >
      {message}
    </a>
  );
}
