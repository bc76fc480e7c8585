import { type ReactNode, useState } from 'react';
import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';
import type { FieldError } from '../../ui/error-summary';
import { fieldId } from './field-ids';
import styles from './programme-editing.module.css';

interface FoldedPartProps {
  readonly name: string;
  /** How the ids of its fields begin; null: those of the programme itself. */
  readonly prefix: string | null;
  readonly errors: readonly FieldError[];
  /** Open from the start: it is new. */
  readonly open?: boolean;
  /** Beside the button that opens it. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

const LISTS = ['focusAreas', 'duties', 'roles', 'reason'].map(fieldId);

/** A part of a long form that opens below its name; whatever is wrong in it opens it, so that its field can be found. */
export function FoldedPart({ name, prefix, errors, open = false, beside, children }: FoldedPartProps) {
  const { t } = useText();
  const [opened, setOpened] = useState(open);
  const isOwn = ({ field }: FieldError) => {
    if (field === null) return false;
    return prefix === null ? !LISTS.some((list) => field.startsWith(list)) : field.startsWith(prefix);
  };
  const shown = opened || errors.some(isOwn);
  return (
    <li>
      <div className={styles['part']}>
        <b>{name}</b>
        <span className={buttons['actions']}>
          <button
            type="button"
            className={buttons['button']}
            aria-expanded={shown}
            aria-label={t(shown ? 'programmeEditing.closeOne' : 'programmeEditing.changeOne', { name })}
            onClick={() => setOpened(!shown)}
          >
            {t(shown ? 'programmeEditing.close' : 'programmeEditing.change')}
          </button>
          {beside}
        </span>
      </div>
      {shown && <div className={styles['open']}>{children}</div>}
    </li>
  );
}
