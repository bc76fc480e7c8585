import type { AnswerForm } from '../../../../server/domain/reporting/catalogue';
import type { Answer } from '../../../../server/features/reports/report-content.contract';
import { useText } from '../../../text/use-text';
import { writeNumber } from './read-number';

const PARTS = ['where', 'when', 'whom', 'source', 'cause'] as const;

/** How an answer reads as running lines, which can be compared word by word; empty when nothing has been said. */
export function useAnswerText(): (form: AnswerForm, answer: Answer | null) => string {
  const { t, pick, language } = useText();
  const number = (value: number | null) => writeNumber(value, language);
  const labelled = (label: string, text: string) => (text === '' ? [] : [`${label}: ${text}`]);
  const lines = (form: AnswerForm, answer: Answer): readonly string[] => {
    switch (answer.type) {
      case 'text':
        return [answer.text];
      case 'number': {
        const unit = form.type === 'number' ? pick(form.unit) : '';
        return [answer.value === null ? '' : `${number(answer.value)} ${unit}`.trim(), answer.comment];
      }
      case 'choice': {
        const options = form.type === 'choice' ? form.options : [];
        const chosen = options.find(({ key }) => key === answer.chosen);
        return [chosen ? pick(chosen.label) : (answer.chosen ?? ''), answer.comment];
      }
      case 'judgement':
        return [
          answer.assessment === null ? '' : t(`writing.answer.judgement.${answer.assessment}`),
          answer.motivation,
        ];
      case 'problems':
        return answer.problems.flatMap((problem, index) => [
          `${index + 1}. ${problem.what}`,
          ...PARTS.flatMap((part) => labelled(t(`writing.problem.${part}`), problem[part])),
        ]);
      case 'table':
        return [...(form.type === 'table' ? cellLines(form, answer) : []), answer.comment];
    }
  };
  const cellLines = (
    form: Extract<AnswerForm, { type: 'table' }>,
    { cells }: Extract<Answer, { type: 'table' }>,
  ) =>
    form.rows.flatMap((row) =>
      form.columns.flatMap((column) => {
        const cell = cells[row.key]?.[column.key] ?? null;
        const { type } = column.cells;
        const option =
          type === 'choice' ? column.cells.options.find(({ key }) => key === cell)?.label : undefined;
        const text = typeof cell === 'number' ? number(cell) : (cell ?? '');
        return labelled(`${pick(row.label)}, ${pick(column.label)}`, option ? pick(option) : text);
      }),
    );
  return (form, answer) =>
    answer === null
      ? ''
      : lines(form, answer)
          .filter((line) => line !== '')
          .join('\n');
}
