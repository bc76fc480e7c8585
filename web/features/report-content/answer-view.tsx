import type { Answer } from '../../../server/domain/reporting/answer';
import type { AnswerForm } from '../../../server/domain/reporting/catalogue';
import { useText } from '../../text/use-text';
import { AnswerTable } from './answer-table';
import { InterventionList } from './intervention-list';
import { useNames } from './names';
import { Paragraphs } from './paragraphs';
import { ProblemList } from './problem-list';
import styles from './report-content.module.css';
import { wordedAnswer } from './worded-answer';

interface AnswerViewProps {
  readonly form: AnswerForm;
  readonly answer: Answer | null;
  /** The question: names a table to those who cannot see where it stands. */
  readonly question: string;
}

/** What somebody has answered, as it is read; says so when nothing has been. */
export function AnswerView({ form, answer, question }: AnswerViewProps) {
  const text = useText();
  const lines = wordedAnswer(form, answer, text, useNames());
  if (lines.length === 0 || answer === null) {
    return <p className={styles['quiet']}>{text.t('reportContent.unanswered')}</p>;
  }
  if (answer.type === 'problems') return <ProblemList problems={answer.problems} />;
  if (answer.type === 'interventions') return <InterventionList interventions={answer.interventions} />;
  if (answer.type === 'table' && form.type === 'table') {
    return <AnswerTable form={form} answer={answer} caption={question} />;
  }
  return (
    <>
      {lines.map(({ key, label, text: words }) => (
        <div key={key} data-part={key}>
          {label !== '' && <p className={styles['label']}>{label}</p>}
          {key === 'assessment' ? (
            <p>{text.t('reportContent.judgement', { word: words.toLowerCase() })}</p>
          ) : (
            <Paragraphs text={words} />
          )}
        </div>
      ))}
    </>
  );
}
