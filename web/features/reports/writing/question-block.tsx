import { useId, useState } from 'react';
import type { SectionQuestion } from '../../../../server/features/report-writing/report-writing.contract';
import type { Answer } from '../../../../server/features/reports/report-content.contract';
import { usePerson } from '../../../api/session-query';
import { useText } from '../../../text/use-text';
import { AnswerField } from '../answers/answer-field';
import { type AnswerSave, isOpen } from '../saving/answer-save';
import { saveStateOf, useSaveText } from '../saving/use-save-text';
import { AnswerConflict, ChosenNote } from './answer-conflict';
import type { AnswerViews } from './answer-views';
import { ClaimWarnings } from './claim-warnings';
import { PreviousAnswer, type SectionGuard } from './previous-answer';
import { questionAnchor } from './question-anchor';
import styles from './question-block.module.css';
import writing from './writing.module.css';

interface QuestionBlockProps {
  readonly item: SectionQuestion;
  readonly save: AnswerSave;
  /** The names of the kinds that the question serves; empty where the section says it. */
  readonly kinds: readonly string[];
  readonly writable: boolean;
  readonly restored: boolean;
  readonly views: AnswerViews;
  readonly guard: SectionGuard;
  readonly onType: (answer: Answer) => void;
  readonly onChoose: (answer: Answer | null) => void;
  readonly onBlur: () => void;
}

/** A question with what stands beside it, the answer, and how the answer stands between here and the server. */
export function QuestionBlock(props: QuestionBlockProps) {
  const { item, save, kinds, writable, restored, views, guard, onType, onChoose, onBlur } = props;
  const { t, pick, format } = useText();
  const id = useId();
  const say = useSaveText(usePerson()?.id);
  const [together, setTogether] = useState(false);
  const { question, figures, previous } = item;
  const wording = pick(question.wording);
  const help = pick(question.help);
  const state = saveStateOf(save, writable);
  const choose = (answer: Answer | null, both: boolean) => {
    setTogether(both);
    onChoose(answer);
  };
  return (
    <section className={styles['question']} aria-labelledby={questionAnchor(question.key)}>
      <h2 id={questionAnchor(question.key)} tabIndex={-1}>
        {wording} <small>({t(question.required ? 'writing.required' : 'writing.optional')})</small>
      </h2>
      <div id={`${id}-help`} className={styles['about']}>
        {help !== '' && <p>{help}</p>}
        <p className={writing['small']}>
          {[
            ...(kinds.length > 0 ? [t('writing.kinds', { kinds: format.list(kinds) })] : []),
            ...(question.legalGround === '' ? [] : [t('writing.ground', { ground: question.legalGround })]),
          ].join('. ')}
        </p>
      </div>
      {figures.length > 0 && (
        <div className={styles['figures']}>
          <h3>{t('writing.figures.title')}</h3>
          <views.Figures figures={figures} linked />
        </div>
      )}
      {previous && (
        <PreviousAnswer
          form={question.answer}
          wording={wording}
          previous={previous}
          answer={save.value}
          views={views}
          guard={guard}
          onTake={writable ? onType : undefined}
        />
      )}
      {restored && <p className={writing['note']}>{t('writing.save.restored')}</p>}
      {isOpen(save) && (
        <AnswerConflict
          form={question.answer}
          wording={wording}
          save={save}
          views={views}
          onChoose={choose}
        />
      )}
      {together && !isOpen(save) && <ChosenNote>{t('writing.conflict.joined')}</ChosenNote>}
      {writable ? (
        <AnswerField
          form={question.answer}
          answer={save.value}
          labelledBy={questionAnchor(question.key)}
          describedBy={`${id}-help ${id}-save`}
          onChange={onType}
          onBlur={onBlur}
        />
      ) : (
        <views.Read form={question.answer} answer={save.value} question={wording} />
      )}
      <p id={`${id}-save`} className={styles['state']} data-state={state}>
        {(writable || state !== 'none') && say(save, state)}
      </p>
      <ClaimWarnings warnings={save.stored.warnings} />
    </section>
  );
}
