import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import styles from './confirm-dialog.module.css';
import content from './modal-dialog.module.css';

interface ModalDialogProps {
  readonly title: string;
  /** What Escape does; without it the dialog stays until one of its own ways is taken. */
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

/** A native dialog over a page that rests beneath it: the browser holds the focus within and gives it back after. */
export function ModalDialog({ title, onClose, children }: ModalDialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles['dialog']}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
      // A browser lets a second Escape close what prevents the first.
      onClose={() => dialog.current?.isConnected && dialog.current.showModal()}
    >
      <div className={content['content']}>
        <h2 id={id}>{title}</h2>
        {children}
      </div>
    </dialog>
  );
}
