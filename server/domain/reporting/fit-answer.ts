import type { Intervention } from '../follow-up/intervention';
import type { Answer } from './answer';
import type { AnswerForm, Column, NumberForm, Option } from './catalogue';

/**
 * Where an answer does not have the form that its question asks for: the path of the first place, as in
 * `cells.hot.antal`; undefined when it fits. Nothing has to be filled in.
 */
export function misfit(form: AnswerForm, answer: Answer): string | undefined {
  if (form.type !== answer.type) return 'type';
  if (form.type === 'number' && answer.type === 'number') {
    return answer.value === null || isPossible(form, answer.value) ? undefined : 'value';
  }
  if (form.type === 'choice' && answer.type === 'choice') {
    return answer.chosen === null || isAmong(form.options, answer.chosen) ? undefined : 'chosen';
  }
  if (form.type === 'table' && answer.type === 'table') return misfitCell(form, answer.cells);
  if (answer.type === 'problems') return repeatedId(answer.problems, 'problems');
  if (answer.type === 'interventions') return misfitIntervention(answer.interventions);
  return undefined;
}

type Cells = Extract<Answer, { type: 'table' }>['cells'];

function misfitCell(form: Extract<AnswerForm, { type: 'table' }>, cells: Cells): string | undefined {
  for (const [row, filled] of Object.entries(cells)) {
    if (!isAmong(form.rows, row)) return `cells.${row}`;
    for (const [key, cell] of Object.entries(filled)) {
      const column = form.columns.find((own) => own.key === key);
      if (column === undefined || !fits(column, cell)) return `cells.${row}.${key}`;
    }
  }
  return undefined;
}

function fits({ cells }: Column, cell: number | string | null): boolean {
  if (cell === null) return true;
  if (cells.type === 'number') return typeof cell === 'number' && isPossible(cells, cell);
  return typeof cell === 'string' && (cells.type === 'text' || isAmong(cells.options, cell));
}

/** Whether it can be: not fewer than none, not more than all, no half incidents. */
const isPossible = ({ min, max, whole }: NumberForm, value: number): boolean =>
  (min === null || value >= min) && (max === null || value <= max) && (!whole || Number.isInteger(value));

function misfitIntervention(interventions: readonly Intervention[]): string | undefined {
  return (
    repeatedId(interventions, 'interventions') ??
    interventions
      .map(({ followUps }, index) => repeatedId(followUps, `interventions.${index}.followUps`))
      .find((fault) => fault !== undefined)
  );
}

/** What is in a list is known by its id, also where it is carried over: no two have the same. */
function repeatedId(items: readonly { readonly id: string }[], path: string): string | undefined {
  const repeated = items.findIndex(({ id }, index) => items.findIndex((one) => one.id === id) !== index);
  return repeated === -1 ? undefined : `${path}.${repeated}.id`;
}

const isAmong = (options: readonly Option[], key: string): boolean =>
  options.some((option) => option.key === key);
