import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { useText } from '../text/use-text';
import buttons from './button.module.css';
import styles from './confirm-dialog.module.css';
import { ErrorSummary, type FieldError } from './error-summary';
import { Form } from './form';
import { SubmitButton } from './submit-button';
import { TextField } from './text-field';

interface ConfirmDialogProps {
  /** A question that names what it is about: "Stänga av Anna Andersson?" */
  readonly title: string;
  readonly confirm: string;
  /** What follows, and fields that are asked for. */
  readonly children: ReactNode;
  readonly danger?: boolean;
  /** A text that must be written to go on, for what can never be taken back. */
  readonly typed?: string;
  readonly errors?: readonly FieldError[];
  /** Does it. The dialog stays, with what was written in it, until its owner takes it away. */
  readonly onConfirm: () => Promise<unknown>;
  readonly onCancel: () => void;
}

const NO_ERRORS: readonly FieldError[] = [];

/** Asks before something is done that others notice. Escape and Avbryt leave everything as it was. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, confirm, children, danger = false, typed, onConfirm, onCancel } = props;
  const { t } = useText();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [written, setWritten] = useState('');
  const [unlike, setUnlike] = useState<readonly FieldError[]>();
  // Closed before it is taken away, so that the focus goes back to where it came from.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  const field = `${id}-typed`;
  const submit = async () => {
    if (typed !== undefined && written.trim() !== typed) {
      setUnlike([{ field, message: t('forms.typedUnlike', { text: typed }) }]);
      return;
    }
    setUnlike(undefined);
    await onConfirm();
  };
  return (
    <dialog
      ref={dialog}
      className={styles['dialog']}
      aria-labelledby={id}
      onClose={() => dialog.current?.open === false && onCancel()}
    >
      <Form label={title} onSubmit={submit}>
        <h2 id={id}>{title}</h2>
        <ErrorSummary errors={unlike ?? props.errors ?? NO_ERRORS} />
        {children}
        {typed !== undefined && (
          <TextField
            id={field}
            label={t('forms.typed', { text: typed })}
            value={written}
            onChange={setWritten}
            error={unlike?.[0]?.message}
          />
        )}
        <p className={buttons['actions']}>
          <SubmitButton danger={danger}>{confirm}</SubmitButton>
          <button type="button" className={buttons['button']} onClick={onCancel}>
            {t('forms.cancel')}
          </button>
        </p>
      </Form>
    </dialog>
  );
}
