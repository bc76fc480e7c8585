import { useState } from 'react';
import type { AnswerForm } from '../../../../server/domain/reporting/catalogue';
import type { SectionQuestion } from '../../../../server/features/report-writing/report-writing.contract';
import type { Answer } from '../../../../server/features/reports/report-content.contract';
import { useText } from '../../../text/use-text';
import buttons from '../../../ui/button.module.css';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { Unfold } from '../../../ui/unfold';
import { emptyAnswer } from '../answers/empty-answer';
import { sameAnswer } from '../answers/same-answer';
import type { AnswerViews } from './answer-views';
import styles from './writing.module.css';

interface PreviousAnswerProps {
  readonly form: AnswerForm;
  readonly wording: string;
  readonly previous: NonNullable<SectionQuestion['previous']>;
  readonly answer: Answer | null;
  readonly views: AnswerViews;
  /** Undefined where nothing can be written. */
  readonly onTake: ((answer: Answer) => void) | undefined;
}

/** What was answered last: to read, to take over, or to compare with what is written now. */
export function PreviousAnswer({ form, wording, previous, answer, views, onTake }: PreviousAnswerProps) {
  const { t, pick } = useText();
  const [compared, setCompared] = useState(false);
  const [asked, setAsked] = useState(false);
  const [taken, setTaken] = useState(false);
  const { Read, Difference } = views;
  const round = pick(previous.round.label);
  const empty = answer === null || sameAnswer(answer, emptyAnswer(answer.type));
  const take = () => {
    onTake?.(previous.value);
    setAsked(false);
    setTaken(true);
  };
  return (
    <Unfold summary={t('writing.previous.title', { round })}>
      <div className={styles['previous']}>
        {compared ? (
          <Difference form={form} before={previous.value} after={answer} />
        ) : (
          <Read form={form} answer={previous.value} question={wording} />
        )}
        <p className={buttons['actions']}>
          {onTake && (
            <button
              type="button"
              className={buttons['button']}
              onClick={() => (empty ? take() : setAsked(true))}
            >
              {t('writing.previous.take')}
            </button>
          )}
          {!empty && (
            <button
              type="button"
              className={buttons['button']}
              aria-pressed={compared}
              onClick={() => setCompared(!compared)}
            >
              {t(compared ? 'writing.previous.hide' : 'writing.previous.difference')}
            </button>
          )}
        </p>
        <p role="status">{taken && t('writing.previous.taken')}</p>
      </div>
      {asked && (
        <ConfirmDialog
          title={t('writing.previous.takeTitle')}
          confirm={t('writing.previous.replace')}
          onConfirm={async () => take()}
          onCancel={() => setAsked(false)}
        >
          <p>{t('writing.previous.takeHelp', { round })}</p>
        </ConfirmDialog>
      )}
    </Unfold>
  );
}
