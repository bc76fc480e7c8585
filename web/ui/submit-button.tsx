import type { ReactNode } from 'react';
import { useText } from '../text/use-text';
import styles from './button.module.css';
import { useSending } from './form';

interface SubmitButtonProps {
  readonly children: ReactNode;
  /** For what cannot be taken back. */
  readonly danger?: boolean;
  /** Nothing is chosen yet that could be sent; pressing it then says what is needed. */
  readonly inactive?: boolean;
}

/** Sends the form around it. While that goes on it says so and does nothing, but keeps the focus. */
export function SubmitButton({ children, danger = false, inactive = false }: SubmitButtonProps) {
  const { t } = useText();
  const sending = useSending();
  return (
    <button
      type="submit"
      className={styles['button']}
      data-kind={danger ? 'danger' : 'main'}
      aria-disabled={sending || inactive}
    >
      {sending ? t('forms.sending') : children}
    </button>
  );
}
