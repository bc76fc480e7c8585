import { useId } from 'react';
import type { Visibility } from '../../../../server/domain/follow-up/orphan';
import { useText } from '../../../text/use-text';
import styles from './editing.module.css';

interface VisibilityFieldProps {
  readonly visibility: Visibility;
  readonly onChange: (visibility: Visibility) => void;
}

/** Who may read it: some, or everyone. */
export function VisibilityField({ visibility, onChange }: VisibilityFieldProps) {
  const { t } = useText();
  const name = useId();
  return (
    <fieldset className={styles['choices']}>
      <legend>{t('threadEditing.visibility.title')}</legend>
      {(['internal', 'open'] as const).map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={visibility === one} onChange={() => onChange(one)} />
          <span>
            {t(`threadWords.visibility.${one}`)}
            <span className={styles['hint']}>{t(`threadEditing.visibility.${one}`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
