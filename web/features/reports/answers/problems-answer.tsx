import { useId, useRef, useState } from 'react';
import type { Problem } from '../../../../server/features/reports/report-content.contract';
import { useText } from '../../../text/use-text';
import buttons from '../../../ui/button.module.css';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { Heard } from '../../../ui/heard';
import answers from './answers.module.css';
import { CarryOver } from './carry-over';
import type { AnswerOf } from './empty-answer';
import { type FieldProps, MOST_PROBLEMS } from './field-props';
import { notAmong } from './intervention-gaps';
import { moved } from './moved';
import { newProblem, ProblemFields } from './problem-fields';
import styles from './problems-answer.module.css';
import { useThread } from './thread-setting';
import { useListFocus } from './use-list-focus';

interface ProblemsAnswerProps extends FieldProps {
  readonly answer: AnswerOf<'problems'>;
}

const UP = '[data-move="up"]';
const DOWN = '[data-move="down"]';

/** A list of problems: what, where, when, whom, and where it is known from. */
export function ProblemsAnswer({ answer, labelledBy, describedBy, onChange, onBlur }: ProblemsAnswerProps) {
  const { t, format } = useText();
  const id = useId();
  const { problems } = answer;
  const { carried, notice, interventions } = useThread();
  const missing = notAmong(carried.problems, problems).slice(0, MOST_PROBLEMS - problems.length);
  const [removing, setRemoving] = useState<Problem>();
  const write = (next: readonly Problem[]) => onChange({ type: 'problems', problems: [...next] });
  const change = (id: string, part: Partial<Problem>) =>
    write(problems.map((problem) => (problem.id === id ? { ...problem, ...part } : problem)));
  const tied = interventions
    .filter((one) => removing !== undefined && one.problems.includes(removing.id))
    .map(({ title }) => title || t('threadWords.untitled'));
  const numberOf = ({ id }: Problem) => problems.findIndex((problem) => problem.id === id) + 1;
  const addButton = useRef<HTMLButtonElement>(null);
  const focus = useListFocus({ held: removing !== undefined, otherwise: () => addButton.current });
  const add = () => {
    const added = newProblem();
    focus.added(added.id);
    write([...problems, added]);
  };
  const move = (from: number, to: number) => {
    const [first, second] = to < from ? [UP, DOWN] : [DOWN, UP];
    const said = t('writing.problem.moved', { number: from + 1, to: to + 1 });
    focus.moved(problems[from]?.id ?? '', [first, second], said);
    write(moved(problems, from, to));
  };
  const remove = async () => {
    if (removing === undefined) return;
    const ids = problems.map(({ id }) => id);
    focus.removed(ids, removing.id, t('writing.problem.removed', { number: numberOf(removing) }));
    write(problems.filter(({ id }) => id !== removing.id));
    setRemoving(undefined);
  };
  return (
    <fieldset className={answers['answer']} aria-labelledby={labelledBy} aria-describedby={describedBy}>
      <CarryOver
        names={missing.map(({ what }) => what)}
        lead={t('interventionWriting.carry.problemLead', { count: missing.length })}
        onTake={() => write([...problems, ...missing])}
      />
      {problems.length === 0 && <p className={answers['none']}>{t('writing.problem.none')}</p>}
      <ol className={styles['problems']}>
        {problems.map((problem, index) => (
          <li key={problem.id} ref={focus.item(problem.id)}>
            <fieldset aria-labelledby={`${id}-${problem.id}`}>
              <h3 id={`${id}-${problem.id}`} data-head tabIndex={-1}>
                {t('writing.problem.item', { number: index + 1 })}
              </h3>
              {notice?.(problem.id)}
              <ProblemFields
                problem={problem}
                onChange={(part) => change(problem.id, part)}
                onBlur={onBlur}
              />
              <p className={buttons['actions']} data-print="no">
                {index > 0 && (
                  <button
                    type="button"
                    className={buttons['button']}
                    aria-label={t('writing.problem.up', { number: index + 1 })}
                    data-move="up"
                    onClick={() => move(index, index - 1)}
                  >
                    {t('writing.problem.upShort')}
                  </button>
                )}
                {index < problems.length - 1 && (
                  <button
                    type="button"
                    className={buttons['button']}
                    aria-label={t('writing.problem.down', { number: index + 1 })}
                    data-move="down"
                    onClick={() => move(index, index + 1)}
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
            </fieldset>
          </li>
        ))}
      </ol>
      {problems.length < MOST_PROBLEMS && (
        <p data-print="no">
          <button type="button" ref={addButton} className={buttons['button']} onClick={add}>
            {t('writing.problem.add')}
          </button>
        </p>
      )}
      <span role="status">
        <Heard>{focus.said}</Heard>
      </span>
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
          {tied.length > 0 && (
            <p>{t('writing.problem.removeTied', { count: tied.length, names: format.list(tied) })}</p>
          )}
        </ConfirmDialog>
      )}
    </fieldset>
  );
}
