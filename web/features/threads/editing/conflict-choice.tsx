import { useId } from 'react';
import { useText } from '../../../text/use-text';
import styles from './editing.module.css';

interface ConflictChoiceProps {
  /** What is chosen for, as it is called. */
  readonly part: string;
  /** Whose it is as it is written now; undefined where it has been written anew since, and is neither's. */
  readonly chosen: 'mine' | 'theirs' | undefined;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}

/** One's own or what somebody else has saved. Both stay to be chosen, so that the focus has somewhere to be. */
export function ConflictChoice({ part, chosen, onMine, onTheirs }: ConflictChoiceProps) {
  const { t } = useText();
  const name = useId();
  return (
    <fieldset className={styles['choices']}>
      <legend>{t('threadEditing.conflict.choose', { part })}</legend>
      <label>
        <input type="radio" name={name} checked={chosen === 'mine'} onChange={onMine} />
        {t('threadEditing.conflict.takeMine')}
      </label>
      <label>
        <input type="radio" name={name} checked={chosen === 'theirs'} onChange={onTheirs} />
        {t('threadEditing.conflict.takeTheirs')}
      </label>
    </fieldset>
  );
}
