import { useId, useRef, useState } from 'react';
import { useText } from '../text/use-text';
import styles from './share.module.css';

interface CopyFieldProps {
  readonly label: string;
  readonly help: string;
  readonly button: string;
  readonly text: string;
  readonly lines: number;
}

/** A text to take along: a button copies it, and where the browser forbids that it is marked for the reader to copy. */
export function CopyField({ label, help, button, text, lines }: CopyFieldProps) {
  const { t } = useText();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<'copied' | 'selected'>();
  const copy = async () => {
    // Emptied first, so that a second copying is told as well.
    setSaid(undefined);
    try {
      await navigator.clipboard.writeText(text);
      setSaid('copied');
    } catch {
      field.current?.focus();
      field.current?.select();
      setSaid('selected');
    }
  };
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-help`} className={styles['help']}>
        {help}
      </p>
      <textarea
        ref={field}
        id={id}
        aria-describedby={`${id}-help`}
        readOnly
        rows={lines}
        value={text}
        onFocus={(event) => event.target.select()}
      />
      <p className={styles['act']}>
        <button type="button" onClick={() => void copy()}>
          {button}
        </button>
        <span role="status">{said && t(`share.${said}`)}</span>
      </p>
    </div>
  );
}
