import { useId, useState } from 'react';
import { useText } from '../text/use-text';
import styles from './password-field.module.css';
import { TextField } from './text-field';

interface PasswordFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly id: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  /** The one somebody has, or one they choose: password keepers offer the right thing. */
  readonly kind: 'current' | 'new';
}

/** A password, hidden until somebody wants to see what they write. Pasting is as good as writing. */
export function PasswordField({ kind, ...field }: PasswordFieldProps) {
  const { t } = useText();
  const [shown, setShown] = useState(false);
  const id = useId();
  return (
    <div className={styles['password']}>
      <TextField
        {...field}
        type={shown ? 'text' : 'password'}
        name={`${kind}-password`}
        autoComplete={`${kind}-password`}
        width="medium"
        required
      />
      <label htmlFor={id} className={styles['show']}>
        <input
          id={id}
          type="checkbox"
          checked={shown}
          aria-controls={field.id}
          onChange={(event) => setShown(event.target.checked)}
        />
        {t('door.newPassword.show')}
      </label>
    </div>
  );
}
