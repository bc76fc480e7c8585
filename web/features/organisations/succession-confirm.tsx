import type { Organisation } from '../../../server/features/organisations/organisations.contract';
import { useText } from '../../text/use-text';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import type { SuccessionDraft } from './check-draft';
import styles from './organisations.module.css';

interface SuccessionConfirmProps {
  readonly draft: SuccessionDraft;
  readonly organisations: readonly Organisation[];
  /** ISO date. */
  readonly today: string;
  readonly onConfirm: () => Promise<unknown>;
  readonly onCancel: () => void;
}

/** Names what ends and what takes over, once more: nobody can take it back. */
export function SuccessionConfirm(props: SuccessionConfirmProps) {
  const { draft, organisations, today, onConfirm, onCancel } = props;
  const { t, format } = useText();
  const namesOf = (keys: readonly string[]) =>
    format.list(organisations.filter(({ key }) => keys.includes(key)).map(({ name }) => name));
  const predecessors = namesOf(draft.predecessors);
  return (
    <ConfirmDialog
      title={t('organisations.succession.dialog', { predecessors })}
      confirm={t('organisations.succession.send')}
      danger
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <p>
        {t('organisations.succession.dialogLead', {
          predecessors,
          successors: namesOf(draft.successors),
          date: format.date(draft.date),
        })}
      </p>
      {draft.date < today && <PastDay date={draft.date} />}
      <p>{t('organisations.succession.dialogFinal')}</p>
    </ConfirmDialog>
  );
}

/** A day that has been may be meant, but is easily a slip. @param date ISO date */
export function PastDay({ date }: { readonly date: string }) {
  const { t, format } = useText();
  return (
    <p className={styles['warning']}>
      <b>{t('organisations.succession.past', { date: format.date(date) })}</b>
    </p>
  );
}
