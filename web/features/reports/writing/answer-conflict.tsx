import { useEffect, useId, useRef } from 'react';
import type { AnswerForm } from '../../../../server/domain/reporting/catalogue';
import type { Answer } from '../../../../server/features/reports/report-content.contract';
import { usePerson } from '../../../api/session-query';
import { useText } from '../../../text/use-text';
import buttons from '../../../ui/button.module.css';
import { joined } from '../answers/joined';
import type { AnswerSave } from '../saving/answer-save';
import { conflictKind } from '../saving/conflict-kind';
import { useWhen } from '../saving/use-save-text';
import type { AnswerViews } from './answer-views';
import styles from './writing.module.css';

interface AnswerConflictProps {
  readonly form: AnswerForm;
  readonly wording: string;
  /** With something to choose between. */
  readonly save: AnswerSave;
  readonly views: AnswerViews;
  /** @param together whether both texts now stand after each other */
  readonly onChoose: (answer: Answer | null, together: boolean) => void;
}

/** Another text beside the one written here, with what differs; nothing is written over until one of the ways is chosen. */
export function AnswerConflict({ form, wording, save, views, onChoose }: AnswerConflictProps) {
  const { t } = useText();
  const when = useWhen();
  const id = useId();
  const kind = conflictKind(save, usePerson()?.id);
  const { Read, Difference } = views;
  const { value: mine, theirs, besides } = save;
  const other = theirs === undefined ? (besides[0] ?? null) : theirs.value;
  const name = theirs?.savedBy?.name ?? t('writing.conflict.somebody');
  const time = theirs?.savedAt ? when(theirs.savedAt) : '';
  const words = { name, time };
  const both = joined(other, mine);
  return (
    <section className={styles['conflict']} aria-labelledby={id}>
      <h3 id={id}>{t(`writing.conflict.${kind}.title`)}</h3>
      <p role="alert">{t(`writing.conflict.${kind}.lead`, words)}</p>
      <div className={styles['pair']}>
        <div>
          <h4>{t(`writing.conflict.${kind}.theirs`, words)}</h4>
          <Read form={form} answer={other} question={wording} />
        </div>
        <div>
          <h4>{t(`writing.conflict.${kind}.mine`)}</h4>
          <Read form={form} answer={mine} question={wording} />
        </div>
      </div>
      <div>
        <h4>{t(`writing.conflict.${kind}.difference`, words)}</h4>
        <Difference form={form} before={other} after={mine} />
      </div>
      <p className={buttons['actions']}>
        <button type="button" className={buttons['button']} onClick={() => onChoose(mine, false)}>
          {t(`writing.conflict.${kind}.takeMine`)}
        </button>
        <button type="button" className={buttons['button']} onClick={() => onChoose(other, false)}>
          {t(`writing.conflict.${kind}.takeTheirs`)}
        </button>
        {both && (
          <button type="button" className={buttons['button']} onClick={() => onChoose(both, true)}>
            {t('writing.conflict.together')}
          </button>
        )}
      </p>
    </section>
  );
}

/** What was just chosen for an answer; the focus comes here, since the buttons are gone. */
export function ChosenNote({ children }: { readonly children: string }) {
  const note = useRef<HTMLParagraphElement>(null);
  useEffect(() => note.current?.focus(), []);
  return (
    <p ref={note} className={styles['note']} role="status" tabIndex={-1}>
      {children}
    </p>
  );
}
