import type { Organisation } from '../../../server/features/organisations/organisations.contract';
import { useText } from '../../text/use-text';
import { faultsOf, type SuccessionDraft } from './check-draft';
import styles from './organisations.module.css';
import { PastDay } from './succession-confirm';

interface SuccessionPreviewProps {
  readonly draft: SuccessionDraft;
  readonly organisations: readonly Organisation[];
  /** ISO date. */
  readonly today: string;
}

/** What a succession will do, as a sentence, before it is sent. */
export function SuccessionPreview({ draft, organisations, today }: SuccessionPreviewProps) {
  const { t, format } = useText();
  const namesOf = (keys: readonly string[]) =>
    format.list(organisations.filter(({ key }) => keys.includes(key)).map(({ name }) => name));
  const complete = faultsOf({ ...draft, decision: '-' }).length === 0;
  return (
    <div className={styles['preview']} aria-live="polite">
      <h2>{t('organisations.succession.check')}</h2>
      <p>
        {complete
          ? t('organisations.succession.preview', {
              date: format.date(draft.date),
              predecessors: namesOf(draft.predecessors),
              successors: namesOf(draft.successors),
            })
          : t('organisations.succession.previewMissing')}
      </p>
      {draft.date !== '' && draft.date < today && <PastDay date={draft.date} />}
    </div>
  );
}
