import { useState } from 'react';
import type { AnswerForm } from '../../../../server/domain/reporting/catalogue';
import type { Confidentiality } from '../../../../server/domain/reporting/confidentiality';
import type { SectionQuestion } from '../../../../server/features/report-writing/report-writing.contract';
import type { Answer } from '../../../../server/features/reports/report-content.contract';
import { useText } from '../../../text/use-text';
import buttons from '../../../ui/button.module.css';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { Unfold } from '../../../ui/unfold';
import { useAttempt } from '../../../ui/use-attempt';
import { isEmpty } from '../answers/is-empty';
import type { AnswerViews } from './answer-views';
import { isGuardedMore } from './guarded-more';
import styles from './writing.module.css';

/** How the section is guarded now, and how it becomes so. */
export interface SectionGuard {
  readonly confidentiality: Confidentiality;
  raise(confidentiality: Confidentiality, legalGround: string): Promise<unknown>;
}

interface PreviousAnswerProps {
  readonly form: AnswerForm;
  readonly wording: string;
  readonly previous: NonNullable<SectionQuestion['previous']> & {
    readonly confidentiality?: Confidentiality;
    readonly legalGround?: string;
  };
  readonly answer: Answer | null;
  readonly views: AnswerViews;
  readonly guard: SectionGuard;
  /** Undefined where nothing can be written. */
  readonly onTake: ((answer: Answer) => void) | undefined;
}

/** What was answered last: to read, to take over, or to compare with what is written now. */
export function PreviousAnswer(props: PreviousAnswerProps) {
  const { form, wording, previous, answer, views, guard, onTake } = props;
  const { t, pick } = useText();
  const [compared, setCompared] = useState(false);
  const [asked, setAsked] = useState(false);
  const [taken, setTaken] = useState(false);
  const { Read, Difference } = views;
  const round = pick(previous.round.label);
  const empty = isEmpty(answer);
  const { confidentiality = 'open', legalGround = '' } = previous;
  const guarded = isGuardedMore(confidentiality, guard.confidentiality);
  const { errors, attempt } = useAttempt();
  const take = async () => {
    if (guarded && !(await attempt(() => guard.raise(confidentiality, legalGround)))) return;
    onTake?.(previous.value);
    setAsked(false);
    setTaken(true);
  };
  const ground = legalGround === '' ? '' : ` (${legalGround})`;
  const as = { class: `${t(`reportWords.confidentiality.${confidentiality}`)}${ground}` };
  return (
    <Unfold summary={t('writing.previous.title', { round })}>
      <div className={styles['previous']}>
        {guarded && <p className={styles['note']}>{t('writing.previous.guarded', as)}</p>}
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
              onClick={() => (empty && !guarded ? void take() : setAsked(true))}
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
          title={t(guarded ? 'writing.previous.guardTitle' : 'writing.previous.takeTitle')}
          confirm={t(guarded ? 'writing.previous.guardDo' : 'writing.previous.replace')}
          errors={errors}
          onConfirm={take}
          onCancel={() => setAsked(false)}
        >
          {guarded && <p>{t('writing.previous.guardHelp', as)}</p>}
          {!empty && <p>{t('writing.previous.takeHelp', { round })}</p>}
        </ConfirmDialog>
      )}
    </Unfold>
  );
}
