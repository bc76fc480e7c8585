import type { Answer } from '../answer';
import { isEmpty } from '../answer';
import type { AnswerForm, Column } from '../catalogue';
import { interventionBlocks } from './intervention-blocks';
import { problemBlocks } from './problem-blocks';
import { type Block, note, paragraph, type TableBlock, words } from './report-document';
import { inSwedish } from './swedish';
import { textBlocks } from './text-blocks';
import { ASSESSMENT_WORDS, MISSING, NOT_ANSWERED } from './words';
import type { WrittenNames } from './written-report';

type FormOf<T extends AnswerForm['type']> = Extract<AnswerForm, { type: T }>;
type AnswerOf<T extends Answer['type']> = Extract<Answer, { type: T }>;

/** An answer as it stands below its question. @param names of what it speaks of by a key */
export function answerBlocks(form: AnswerForm, answer: Answer | null, names: WrittenNames): Block[] {
  if (answer === null || isEmpty(answer)) return [note(NOT_ANSWERED)];
  switch (answer.type) {
    case 'text':
      return textBlocks(answer.text);
    case 'number':
      return [...numberBlocks(form, answer), ...textBlocks(answer.comment)];
    case 'choice':
      return [...choiceBlocks(form, answer), ...textBlocks(answer.comment)];
    case 'table':
      return [...(form.type === 'table' ? [tableBlock(form, answer)] : []), ...textBlocks(answer.comment)];
    case 'problems':
      return answer.problems
        .filter(({ what }) => what.trim() !== '')
        .flatMap((problem, index) => problemBlocks(problem, index, names));
    case 'interventions':
      return interventionBlocks(answer.interventions, names);
    case 'judgement':
      return [
        paragraph(
          answer.assessment === null
            ? `${MISSING}.`
            : `Måluppfyllelse: ${ASSESSMENT_WORDS[answer.assessment]}.`,
        ),
        ...textBlocks(answer.motivation),
      ];
  }
}

function numberBlocks(form: AnswerForm, { value }: AnswerOf<'number'>): Block[] {
  const unit = form.type === 'number' ? form.unit.sv : '';
  return [paragraph(value === null ? `${MISSING}.` : `${inSwedish(value)} ${unit}`.trim())];
}

function choiceBlocks(form: AnswerForm, { chosen }: AnswerOf<'choice'>): Block[] {
  const options = form.type === 'choice' ? form.options : [];
  return [paragraph(chosen === null ? 'Inget svar valt.' : labelOf(options, chosen))];
}

const labelOf = (options: FormOf<'choice'>['options'], chosen: string): string =>
  options.find(({ key }) => key === chosen)?.label.sv ?? chosen;

function tableBlock(form: FormOf<'table'>, { cells }: AnswerOf<'table'>): TableBlock {
  return {
    type: 'table',
    columns: [
      words(form.rowHeader.sv),
      ...form.columns.map(({ label, cells: { type, ...rest } }) => ({
        label: 'unit' in rest && rest.unit.sv !== '' ? `${label.sv} (${rest.unit.sv})` : label.sv,
        numeric: type === 'number',
        narrow: type === 'number',
      })),
    ],
    rows: form.rows.map((row) => [
      row.label.sv,
      ...form.columns.map((column) => cellText(column, cells[row.key]?.[column.key] ?? null)),
    ]),
  };
}

/** What is missing says so: an empty cell could be taken for 0. Who has nothing to remark is missing nothing. */
function cellText({ cells }: Column, value: number | string | null): string {
  if (value === null || (typeof value === 'string' && value.trim() === ''))
    return cells.type === 'text' ? '' : MISSING;
  if (typeof value === 'number') return inSwedish(value);
  return cells.type === 'choice' ? labelOf(cells.options, value) : value;
}
