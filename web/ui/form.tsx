import { createContext, type FormEvent, type ReactNode, useContext, useRef, useState } from 'react';
import styles from './form.module.css';

const Sending = createContext(false);

interface FormProps {
  readonly label: string;
  /** Sends what the form holds; until it is over the form cannot be sent again. Tells its own errors. */
  readonly onSubmit: () => Promise<unknown>;
  readonly children: ReactNode;
}

/** A form in one column that is sent once, however often its button is pressed. */
export function Form({ label, onSubmit, children }: FormProps) {
  const [sending, setSending] = useState(false);
  // Two presses can come before the page is drawn anew.
  const busy = useRef(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy.current) return;
    busy.current = true;
    setSending(true);
    try {
      await onSubmit();
    } finally {
      busy.current = false;
      setSending(false);
    }
  };
  return (
    <form
      className={styles['form']}
      aria-label={label}
      aria-busy={sending}
      noValidate
      onSubmit={(event) => void submit(event)}
    >
      <Sending value={sending}>{children}</Sending>
    </form>
  );
}

/** Whether the form around is being sent. */
export const useSending = (): boolean => useContext(Sending);
