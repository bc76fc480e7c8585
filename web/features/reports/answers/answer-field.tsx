import { useId, useState } from 'react';
import type { AnswerForm } from '../../../../server/domain/reporting/catalogue';
import type { Answer } from '../../../../server/features/reports/report-content.contract';
import { useText } from '../../../text/use-text';
import styles from './answers.module.css';
import { Choices } from './choice-answer';
import { answerOf } from './empty-answer';
import { type FieldProps, LONG, SHORT } from './field-props';
import { GrowingText } from './growing-text';
import { InterventionsAnswer } from './interventions-answer';
import { NumberInput } from './number-input';
import { ProblemsAnswer } from './problems-answer';
import type { NumberFault } from './read-number';
import { TableAnswer } from './table-answer';
import { useFaultText } from './use-fault-text';

const ASSESSMENTS = ['full', 'partial', 'none', 'not_assessable'] as const;

interface AnswerFieldProps extends FieldProps {
  readonly form: AnswerForm;
  readonly answer: Answer | null;
}

/** The field or fields in which a question is answered, by how it is to be answered. */
export function AnswerField({ form, answer, ...field }: AnswerFieldProps) {
  const { t, pick } = useText();
  const { labelledBy, describedBy, onChange, onBlur } = field;
  switch (form.type) {
    case 'text':
      return (
        <GrowingText
          {...{ labelledBy, describedBy, onBlur }}
          value={answerOf('text', answer).text}
          onChange={(text) => onChange({ type: 'text', text })}
          lines={6}
          maxLength={LONG}
        />
      );
    case 'number':
      return <NumberAnswer {...field} form={form} answer={answer} />;
    case 'choice': {
      const own = answerOf('choice', answer);
      return (
        <div className={styles['answer']}>
          <Choices
            {...{ labelledBy, describedBy, onBlur }}
            options={form.options.map(({ key, label }) => ({ key, label: pick(label) }))}
            chosen={own.chosen}
            onChange={(chosen) => onChange({ ...own, chosen })}
          />
          <CommentField
            value={own.comment}
            onChange={(comment) => onChange({ ...own, comment })}
            onBlur={onBlur}
          />
        </div>
      );
    }
    case 'table': {
      const own = answerOf('table', answer);
      return (
        <div className={styles['answer']}>
          <TableAnswer {...field} form={form} answer={own} />
          <CommentField
            value={own.comment}
            onChange={(comment) => onChange({ ...own, comment })}
            onBlur={onBlur}
          />
        </div>
      );
    }
    case 'problems':
      return <ProblemsAnswer {...field} answer={answerOf('problems', answer)} />;
    case 'interventions':
      return <InterventionsAnswer {...field} answer={answerOf('interventions', answer)} />;
    case 'judgement': {
      const own = answerOf('judgement', answer);
      return (
        <div className={styles['answer']}>
          <Choices
            {...{ labelledBy, describedBy, onBlur }}
            options={ASSESSMENTS.map((key) => ({ key, label: t(`reportWords.assessment.${key}`) }))}
            chosen={own.assessment}
            onChange={(chosen) =>
              onChange({ ...own, assessment: ASSESSMENTS.find((one) => one === chosen) ?? null })
            }
          />
          <GrowingText
            label={t('writing.answer.motivation')}
            value={own.motivation}
            onChange={(motivation) => onChange({ ...own, motivation })}
            onBlur={onBlur}
            maxLength={LONG}
          />
        </div>
      );
    }
  }
}

interface NumberAnswerProps extends AnswerFieldProps {
  readonly form: Extract<AnswerForm, { type: 'number' }>;
}

function NumberAnswer({ form, answer, labelledBy, describedBy, onChange, onBlur }: NumberAnswerProps) {
  const { t, pick } = useText();
  const id = useId();
  const say = useFaultText();
  const [fault, setFault] = useState<NumberFault>();
  const own = answerOf('number', answer);
  const unit = pick(form.unit);
  return (
    <div className={styles['answer']}>
      <div className={styles['field']}>
        <p id={`${id}-hint`} className={styles['hint']}>
          {t(form.whole ? 'writing.answer.count' : 'writing.answer.number')}
        </p>
        <p className={styles['number']}>
          <NumberInput
            labelledBy={labelledBy}
            describedBy={`${id}-unit ${id}-hint ${describedBy}`}
            value={own.value}
            onChange={(value) => onChange({ ...own, value })}
            limits={form}
            onFault={setFault}
            onBlur={onBlur}
          />
          <span id={`${id}-unit`}>{unit}</span>
        </p>
        <p className={styles['wrong']} role="status">
          {fault && say(fault)}
        </p>
      </div>
      <CommentField
        value={own.comment}
        onChange={(comment) => onChange({ ...own, comment })}
        onBlur={onBlur}
      />
    </div>
  );
}

interface CommentFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur: () => void;
}

function CommentField({ value, onChange, onBlur }: CommentFieldProps) {
  const { t } = useText();
  return (
    <GrowingText
      label={t('writing.answer.comment')}
      value={value}
      onChange={onChange}
      onBlur={onBlur}
      lines={2}
      maxLength={SHORT}
    />
  );
}
