import { useId } from 'react';
import { useText } from '../../../text/use-text';
import styles from './editing.module.css';

interface ConflictChoiceProps {
  /** What is chosen for, as it is called. */
  readonly part: string;
  /** Whether what somebody else saved is chosen; otherwise one's own is. */
  readonly theirs: boolean;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}

/** One's own or what somebody else has saved. Both stay to be chosen, so that the focus has somewhere to be. */
export function ConflictChoice({ part, theirs, onMine, onTheirs }: ConflictChoiceProps) {
  const { t } = useText();
  const name = useId();
  return (
    <fieldset className={styles['choices']}>
      <legend>{t('threadEditing.conflict.choose', { part })}</legend>
      {(['takeMine', 'takeTheirs'] as const).map((one) => (
        <label key={one}>
          <input
            type="radio"
            name={name}
            checked={(one === 'takeTheirs') === theirs}
            onChange={one === 'takeMine' ? onMine : onTheirs}
          />
          {t(`threadEditing.conflict.${one}`)}
        </label>
      ))}
    </fieldset>
  );
}
