import { useState } from 'react';
import type { Problem } from '../../../../server/features/reports/report-content.contract';
import { useText } from '../../../text/use-text';
import buttons from '../../../ui/button.module.css';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import styles from './answers.module.css';
import { CarryOver } from './carry-over';
import type { AnswerOf } from './empty-answer';
import { type FieldProps, MOST_PROBLEMS } from './field-props';
import { notAmong } from './intervention-gaps';
import { moved } from './moved';
import { newProblem, ProblemFields } from './problem-fields';
import { useThread } from './thread-setting';

interface ProblemsAnswerProps extends FieldProps {
  readonly answer: AnswerOf<'problems'>;
}

/** A list of problems: what, where, when, whom, and where it is known from. */
export function ProblemsAnswer({ answer, labelledBy, describedBy, onChange, onBlur }: ProblemsAnswerProps) {
  const { t } = useText();
  const { problems } = answer;
  const { carried } = useThread();
  const missing = notAmong(carried.problems, problems).slice(0, MOST_PROBLEMS - problems.length);
  const [removing, setRemoving] = useState<Problem>();
  const write = (next: readonly Problem[]) => onChange({ type: 'problems', problems: [...next] });
  const change = (id: string, part: Partial<Problem>) =>
    write(problems.map((problem) => (problem.id === id ? { ...problem, ...part } : problem)));
  const numberOf = ({ id }: Problem) => problems.findIndex((problem) => problem.id === id) + 1;
  const remove = async () => {
    write(problems.filter(({ id }) => id !== removing?.id));
    setRemoving(undefined);
  };
  return (
    <fieldset className={styles['answer']} aria-labelledby={labelledBy} aria-describedby={describedBy}>
      <CarryOver
        names={missing.map(({ what }) => what)}
        lead={t('interventionWriting.carry.problemLead', { count: missing.length })}
        onTake={() => write([...problems, ...missing])}
      />
      {problems.length === 0 && <p className={styles['none']}>{t('writing.problem.none')}</p>}
      <ol className={styles['problems']}>
        {problems.map((problem, index) => (
          <li key={problem.id}>
            <h3>{t('writing.problem.item', { number: index + 1 })}</h3>
            <ProblemFields problem={problem} onChange={(part) => change(problem.id, part)} onBlur={onBlur} />
            <p className={buttons['actions']} data-print="no">
              {index > 0 && (
                <button
                  type="button"
                  className={buttons['button']}
                  aria-label={t('writing.problem.up', { number: index + 1 })}
                  onClick={() => write(moved(problems, index, index - 1))}
                >
                  {t('writing.problem.upShort')}
                </button>
              )}
              {index < problems.length - 1 && (
                <button
                  type="button"
                  className={buttons['button']}
                  aria-label={t('writing.problem.down', { number: index + 1 })}
                  onClick={() => write(moved(problems, index, index + 1))}
                >
                  {t('writing.problem.downShort')}
                </button>
              )}
              <button
                type="button"
                className={buttons['button']}
                aria-label={t('writing.problem.remove', { number: index + 1 })}
                onClick={() => setRemoving(problem)}
              >
                {t('writing.problem.removeDo')}
              </button>
            </p>
          </li>
        ))}
      </ol>
      {problems.length < MOST_PROBLEMS && (
        <p data-print="no">
          <button
            type="button"
            className={buttons['button']}
            onClick={() => write([...problems, newProblem()])}
          >
            {t('writing.problem.add')}
          </button>
        </p>
      )}
      {removing && (
        <ConfirmDialog
          title={t('writing.problem.removeTitle', { number: numberOf(removing) })}
          confirm={t('writing.problem.removeDo')}
          danger
          onConfirm={remove}
          onCancel={() => setRemoving(undefined)}
        >
          <p>
            {removing.what.trim() === ''
              ? t('writing.problem.removeEmpty')
              : t('writing.problem.removeHelp', { what: removing.what })}
          </p>
        </ConfirmDialog>
      )}
    </fieldset>
  );
}
