import type { AnswerForm, Catalogue, NumberForm, Question } from './catalogue';
import { type CatalogueFault, repeated } from './catalogue-fault';

/** Choices, rows or columns that could not be told apart, and figures that nothing could be. @param question its key */
export function answerFaults(answer: AnswerForm, path: string, question: string): CatalogueFault[] {
  const lists =
    answer.type === 'choice'
      ? [answer.options]
      : answer.type === 'table'
        ? [
            answer.rows,
            answer.columns,
            ...answer.columns.flatMap(({ cells }) => (cells.type === 'choice' ? [cells.options] : [])),
          ]
        : [];
  return [
    ...lists.flatMap((list) =>
      repeated(list, 'option_key_taken', () => path).map((fault) => ({ ...fault, detail: question })),
    ),
    ...(numbersOf(answer).some(({ min, max }) => min !== null && max !== null && min > max)
      ? [{ path, code: 'limits_crossed' as const, detail: question }]
      : []),
  ];
}

/** Every figure that an answer holds. */
function numbersOf(answer: AnswerForm): NumberForm[] {
  if (answer.type === 'number') return [answer];
  if (answer.type !== 'table') return [];
  return answer.columns.flatMap(({ cells }) => (cells.type === 'number' ? [cells] : []));
}

/**
 * A question that is answered in another way than in an earlier version: what was answered then could neither be
 * taken over nor compared. It needs a key of its own.
 */
export function changedAnswer(
  { key, answer }: Question,
  path: string,
  earlier: readonly Catalogue[],
): CatalogueFault[] {
  const changed = earlier
    .flatMap(({ sections }) => sections.flatMap(({ questions }) => questions))
    .some((before) => before.key === key && !isAnsweredAlike(before.answer, answer));
  return changed ? [{ path, code: 'answer_type_changed', detail: key }] : [];
}

/** Rows, columns and choices may come and go; what a column holds may not change. */
function isAnsweredAlike(before: AnswerForm, now: AnswerForm): boolean {
  if (before.type !== 'table' || now.type !== 'table') return before.type === now.type;
  return now.columns.every(({ key, cells }) => {
    const same = before.columns.find((column) => column.key === key);
    return same === undefined || same.cells.type === cells.type;
  });
}
