import type { AnswerForm } from '../../../../server/domain/reporting/catalogue';
import type { Answer } from '../../../../server/features/reports/report-content.contract';
import { useText } from '../../../text/use-text';
import styles from './answers.module.css';
import { answerOf } from './empty-answer';
import { useAnswerText } from './use-answer-text';

interface AnswerViewProps {
  readonly form: AnswerForm;
  readonly answer: Answer | null;
  /** What a table is called by those who hear it. */
  readonly label: string;
}

/** An answer to be read: as text, or as the table it is. */
export function AnswerView({ form, answer, label }: AnswerViewProps) {
  const { t } = useText();
  const say = useAnswerText();
  const text = say(form, answer);
  if (text === '') return <p className={styles['none']}>{t('writing.answer.empty')}</p>;
  if (form.type !== 'table') return <p className={styles['text']}>{text}</p>;
  const { cells, comment } = answerOf('table', answer);
  return (
    <>
      <TableView form={form} cells={cells} label={label} />
      {comment !== '' && <p className={styles['text']}>{comment}</p>}
    </>
  );
}

interface TableViewProps {
  readonly form: Extract<AnswerForm, { type: 'table' }>;
  readonly cells: Extract<Answer, { type: 'table' }>['cells'];
  readonly label: string;
}

function TableView({ form, cells, label }: TableViewProps) {
  const { t, pick } = useText();
  const say = useAnswerText();
  const read = (row: string, column: (typeof form.columns)[number]) => {
    const cell = cells[row]?.[column.key] ?? null;
    const { cells: kind } = column;
    if (cell === null || cell === '') return t('writing.answer.notFilled');
    if (kind.type === 'choice')
      return say(
        { type: 'choice', options: kind.options },
        { type: 'choice', chosen: `${cell}`, comment: '' },
      );
    if (kind.type === 'number' && typeof cell === 'number')
      return say(kind, { type: 'number', value: cell, comment: '' });
    return `${cell}`;
  };
  return (
    <table className={styles['table']} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{pick(form.rowHeader)}</th>
          {form.columns.map((column) => (
            <th key={column.key} scope="col" data-number={column.cells.type === 'number'}>
              {pick(column.label)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {form.rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{pick(row.label)}</th>
            {form.columns.map((column) => (
              <td key={column.key} className={styles['cell']} data-number={column.cells.type === 'number'}>
                <span className={styles['short']} aria-hidden="true">
                  {pick(column.label)}
                </span>
                <span>{read(row.key, column)}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
