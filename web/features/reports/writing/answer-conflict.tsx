import { useEffect, useId, useRef } from 'react';
import type { AnswerForm } from '../../../../server/domain/reporting/catalogue';
import type { SavedAnswer } from '../../../../server/features/report-writing/report-writing.contract';
import type { Answer } from '../../../../server/features/reports/report-content.contract';
import { useText } from '../../../text/use-text';
import buttons from '../../../ui/button.module.css';
import { joined } from '../answers/joined';
import { useWhen } from '../saving/use-save-text';
import type { AnswerViews } from './answer-views';
import styles from './writing.module.css';

interface AnswerConflictProps {
  readonly form: AnswerForm;
  readonly wording: string;
  readonly mine: Answer | null;
  readonly theirs: SavedAnswer;
  readonly views: AnswerViews;
  readonly onChoose: (answer: Answer | null) => void;
}

/** Somebody else's answer beside one's own, with what differs; nothing is written over until one of the ways is chosen. */
export function AnswerConflict({ form, wording, mine, theirs, views, onChoose }: AnswerConflictProps) {
  const { t } = useText();
  const when = useWhen();
  const id = useId();
  const { Read, Difference } = views;
  const name = theirs.savedBy?.name ?? t('writing.conflict.somebody');
  const time = theirs.savedAt === null ? '' : when(theirs.savedAt);
  const both = joined(theirs.value, mine);
  return (
    <section className={styles['conflict']} aria-labelledby={id}>
      <h3 id={id}>{t('writing.conflict.title')}</h3>
      <p role="alert">{t('writing.conflict.lead', { name, time })}</p>
      <div className={styles['pair']}>
        <div>
          <h4>{t('writing.conflict.theirs', { name })}</h4>
          <Read form={form} answer={theirs.value} question={wording} />
        </div>
        <div>
          <h4>{t('writing.conflict.mine')}</h4>
          <Read form={form} answer={mine} question={wording} />
        </div>
      </div>
      <div>
        <h4>{t('writing.conflict.difference', { name })}</h4>
        <Difference form={form} before={theirs.value} after={mine} />
      </div>
      <p className={buttons['actions']}>
        <button type="button" className={buttons['button']} onClick={() => onChoose(mine)}>
          {t('writing.conflict.takeMine')}
        </button>
        <button type="button" className={buttons['button']} onClick={() => onChoose(theirs.value)}>
          {t('writing.conflict.takeTheirs')}
        </button>
        {both && (
          <button type="button" className={buttons['button']} onClick={() => onChoose(both)}>
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
