import { type ReactNode, useState } from 'react';
import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useAttempt } from '../../ui/use-attempt';
import styles from './catalogue-draft.module.css';
import type { Edit } from './draft-edits';
import type { SaveEdit } from './use-edit';

interface PartRowProps {
  readonly name: string;
  /** Under the name. */
  readonly more?: ReactNode;
  readonly save: SaveEdit;
  readonly remove: Edit;
  /** What goes with it when it is removed. */
  readonly removing: string;
  /** One up and one down; undefined where it stands first or last. */
  readonly up?: Edit | undefined;
  readonly down?: Edit | undefined;
  readonly form: (close: () => void) => ReactNode;
}

/** A question, a section or a kind in its list, with what can be done about it. Its form opens below it. */
export function PartRow({ name, more, save, remove, removing, up, down, form }: PartRowProps) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const [asking, setAsking] = useState(false);
  const { errors, attempt, refuse } = useAttempt();
  const elsewhere = [{ field: null, message: t('catalogueDraft.changedMeanwhile') }];
  const make = (edit: Edit) =>
    attempt(async () => {
      if ((await save(edit)) !== undefined) throw new Error('changed meanwhile');
    });
  const move = async (edit: Edit) => {
    if (!(await make(edit))) refuse(elsewhere);
  };
  const button = (word: 'change' | 'up' | 'down' | 'remove', onClick: () => void) => (
    <button
      type="button"
      className={buttons['button']}
      aria-label={t(`catalogueDraft.${word}One`, { name })}
      onClick={onClick}
    >
      {t(`catalogueDraft.${word}`)}
    </button>
  );
  return (
    <>
      <div className={styles['row']}>
        <div>
          {name}
          {more !== undefined && <small>{more}</small>}
        </div>
        <div className={buttons['actions']}>
          {!open && button('change', () => setOpen(true))}
          {up && button('up', () => void move(up))}
          {down && button('down', () => void move(down))}
          {button('remove', () => setAsking(true))}
        </div>
      </div>
      {errors.length > 0 && !asking && <p role="alert">{errors[0]?.message}</p>}
      {open && form(() => setOpen(false))}
      {asking && (
        <ConfirmDialog
          title={t('catalogueDraft.removeTitle', { name })}
          confirm={t('catalogueDraft.remove')}
          danger
          errors={errors}
          onConfirm={async () => {
            if (await make(remove)) setAsking(false);
          }}
          onCancel={() => setAsking(false)}
        >
          <p>{removing}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
