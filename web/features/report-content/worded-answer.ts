import type { Answer, Problem } from '../../../server/domain/reporting/answer';
import type { AnswerForm } from '../../../server/domain/reporting/catalogue';
import type { ThreadNames } from '../../../server/features/reports/thread-names.contract';
import type { Text } from '../../text/use-text';
import { type WordedFact, wordedIntervention } from './worded-intervention';

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
export function wordedAnswer(
  form: AnswerForm,
  answer: Answer | null,
  text: Text,
  names: ThreadNames,
): Line[] {
  return answer === null ? [] : linesOf(form, answer, text, names).filter((line) => line.text.trim() !== '');
}

function linesOf(form: AnswerForm, answer: Answer, text: Text, names: ThreadNames): Line[] {
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
        line(id, wordedProblem(problem, text, names), t('reportContent.problem', { number: index + 1 })),
      );
    case 'interventions':
      return answer.interventions.map((intervention, index) =>
        line(
          intervention.id,
          wordedIntervention(intervention, text, names),
          t('reportContent.intervention', { number: index + 1 }),
        ),
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

/** What is said of a problem besides what it is, part by part. */
export function problemFacts(
  { where, when, whom, source, cause, area, indicators, focusArea }: Omit<Problem, 'id'>,
  { t, pick }: Text,
  names: ThreadNames,
): WordedFact[] {
  const place = focusArea ? `${focusArea.programme}/${focusArea.focusArea}` : '';
  const focus = names.focusAreas[place];
  const part = (key: 'where' | 'when' | 'whom' | 'source' | 'cause', words: string): WordedFact => [
    t(`reportContent.${key}`),
    words,
  ];
  const facts: WordedFact[] = [
    part('where', where),
    [t('threadWords.part.area'), area ? (names.areas[area] ?? area) : ''],
    part('when', when),
    part('whom', whom),
    part('source', source),
    [
      t('threadWords.part.indicators'),
      (indicators ?? []).map((key) => pick(names.indicators[key] ?? { sv: key, en: key })).join('\n'),
    ],
    part('cause', cause),
    [t('threadWords.part.focusArea'), focus === undefined ? place : pick(focus)],
  ];
  return facts.filter(([, words]) => words.trim() !== '');
}

const wordedProblem = (problem: Omit<Problem, 'id'>, text: Text, names: ThreadNames): string =>
  [
    problem.what,
    ...problemFacts(problem, text, names).map(
      ([label, words]) => `${label}: ${words.replaceAll('\n', '; ')}`,
    ),
  ].join('\n');
