import type { Answer } from '../../../server/domain/reporting/answer';
import type { AnswerForm } from '../../../server/domain/reporting/catalogue';
import type { Text } from '../../text/use-text';

/** A part of an answer in words: a row of a table, a problem, a comment. */
export interface Line {
  readonly key: string;
  /** What it is about; empty where the question says it. */
  readonly label: string;
  readonly text: string;
}

type Cell = number | string | null | undefined;
type Cells = Extract<AnswerForm, { type: 'table' }>['columns'][number]['cells'];

/** What a cell says; undefined when nothing has been filled in, which is not 0. */
export function wordedCell(cells: Cells, cell: Cell, { pick, format }: Text): string | undefined {
  if (cell === null || cell === undefined || cell === '') return undefined;
  if (cells.type === 'choice') {
    const option = cells.options.find(({ key }) => key === cell);
    return option ? pick(option.label) : String(cell);
  }
  return typeof cell === 'number' ? format.amount(cell) : cell;
}

/** Everything an answer says, part by part; nothing when it says nothing. Its parts keep their keys between versions. */
export function wordedAnswer(form: AnswerForm, answer: Answer | null, text: Text): Line[] {
  return answer === null ? [] : linesOf(form, answer, text).filter((line) => line.text.trim() !== '');
}

function linesOf(form: AnswerForm, answer: Answer, text: Text): Line[] {
  const { t, pick, format } = text;
  const line = (key: string, words: string, label = ''): Line => ({ key, label, text: words });
  const comment = (words: string) => line('comment', words, t('reportContent.comment'));
  switch (answer.type) {
    case 'text':
      return [line('text', answer.text)];
    case 'number': {
      const unit = form.type === 'number' ? pick(form.unit) : '';
      const value = answer.value === null ? '' : `${format.amount(answer.value)} ${unit}`.trim();
      return [line('value', value), comment(answer.comment)];
    }
    case 'choice': {
      const option = form.type === 'choice' && form.options.find(({ key }) => key === answer.chosen);
      return [line('chosen', option ? pick(option.label) : (answer.chosen ?? '')), comment(answer.comment)];
    }
    case 'judgement': {
      const { assessment, motivation } = answer;
      const word = assessment === null ? '' : t(`reportWords.assessment.${assessment}`);
      return [line('assessment', word), line('motivation', motivation, t('reportContent.motivation'))];
    }
    case 'problems':
      return answer.problems.map(({ id, ...problem }, index) =>
        line(id, wordedProblem(problem, text), t('reportContent.problem', { number: index + 1 })),
      );
    case 'table':
      return form.type === 'table'
        ? [...wordedRows(form, answer, text), comment(answer.comment)]
        : [comment(answer.comment)];
  }
}

type TableForm = Extract<AnswerForm, { type: 'table' }>;
type TableAnswer = Extract<Answer, { type: 'table' }>;

const wordedRows = ({ rows, columns }: TableForm, { cells }: TableAnswer, text: Text): Line[] =>
  rows.map((row) => ({
    key: `row:${row.key}`,
    label: text.pick(row.label),
    text: columns
      .flatMap((column) => {
        const words = wordedCell(column.cells, cells[row.key]?.[column.key], text);
        return words === undefined ? [] : [`${text.pick(column.label)}: ${words}`];
      })
      .join('\n'),
  }));

/** The parts of a problem that are told below what it is. */
export const PROBLEM_PARTS = ['where', 'when', 'whom', 'source', 'cause'] as const;

type Problem = Readonly<Record<'what' | (typeof PROBLEM_PARTS)[number], string>>;

const wordedProblem = (problem: Problem, { t }: Text): string =>
  [
    problem.what,
    ...PROBLEM_PARTS.flatMap((part) =>
      problem[part].trim() === '' ? [] : [`${t(`reportContent.${part}`)}: ${problem[part]}`],
    ),
  ].join('\n');
