import { useId, useState } from 'react';
import type { AnswerForm, Column, Option } from '../../../../server/domain/reporting/catalogue';
import { useText } from '../../../text/use-text';
import answers from './answers.module.css';
import type { AnswerOf } from './empty-answer';
import { CELL, type FieldProps } from './field-props';
import { NumberInput } from './number-input';
import type { NumberFault } from './read-number';
import styles from './table-answer.module.css';
import { useFaultText } from './use-fault-text';

type Cell = number | string | null;

interface TableAnswerProps extends FieldProps {
  readonly form: Extract<AnswerForm, { type: 'table' }>;
  readonly answer: AnswerOf<'table'>;
}

/** A table to fill in, such as incidents by kind. An empty box is not filled in, and never 0. */
export function TableAnswer({ form, answer, labelledBy, describedBy, onChange, onBlur }: TableAnswerProps) {
  const { t, pick } = useText();
  const id = useId();
  const say = useFaultText();
  const [faults, setFaults] = useState<Readonly<Record<string, NumberFault | undefined>>>({});
  const fill = (row: string, column: string, cell: Cell) =>
    onChange({
      ...answer,
      cells: { ...answer.cells, [row]: { ...answer.cells[row], [column]: cell } },
    });
  const labelOf = (row: Option, column: Column) =>
    t('writing.answer.cell', { row: pick(row.label), column: headOf(column, pick) });
  const inNumbers = (column: Column) => column.cells.type === 'number';
  return (
    <div>
      <p id={`${id}-help`} className={answers['hint']}>
        {t('writing.answer.tableHelp')}
      </p>
      <table
        className={styles['table']}
        aria-labelledby={labelledBy}
        aria-describedby={`${id}-help ${describedBy}`}
      >
        <thead>
          <tr>
            <th scope="col">{pick(form.rowHeader)}</th>
            {form.columns.map((column) => (
              <th key={column.key} scope="col" data-number={inNumbers(column)}>
                {headOf(column, pick)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {form.rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{pick(row.label)}</th>
              {form.columns.map((column) => (
                <td key={column.key} className={styles['cell']} data-number={inNumbers(column)}>
                  <span className={styles['short']} aria-hidden="true">
                    {headOf(column, pick)}
                  </span>
                  <CellField
                    column={column}
                    label={labelOf(row, column)}
                    cell={answer.cells[row.key]?.[column.key] ?? null}
                    onChange={(cell) => fill(row.key, column.key, cell)}
                    onFault={(fault) => setFaults({ ...faults, [labelOf(row, column)]: fault })}
                    onBlur={onBlur}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={answers['wrong']} role="status">
        {Object.entries(faults).map(([cell, fault]) => fault && <p key={cell}>{`${cell}: ${say(fault)}`}</p>)}
      </div>
    </div>
  );
}

/** "Antal (händelser)": what is filled in, and in what. */
function headOf({ label, cells }: Column, pick: (text: Column['label']) => string): string {
  const unit = cells.type === 'number' ? pick(cells.unit) : '';
  return unit === '' ? pick(label) : `${pick(label)} (${unit})`;
}

interface CellFieldProps {
  readonly column: Column;
  readonly label: string;
  readonly cell: Cell;
  readonly onChange: (cell: Cell) => void;
  readonly onFault: (fault: NumberFault | undefined) => void;
  readonly onBlur: () => void;
}

function CellField({ column: { cells }, label, cell, onChange, onFault, onBlur }: CellFieldProps) {
  const { t, pick } = useText();
  if (cells.type === 'number') {
    const value = typeof cell === 'number' ? cell : null;
    return <NumberInput limits={cells} {...{ label, value, onChange, onFault, onBlur }} />;
  }
  if (cells.type === 'text')
    return (
      <input
        type="text"
        autoComplete="off"
        aria-label={label}
        maxLength={CELL}
        value={typeof cell === 'string' ? cell : ''}
        onChange={({ target }) => onChange(target.value === '' ? null : target.value)}
        onBlur={onBlur}
      />
    );
  return (
    <select
      aria-label={label}
      value={typeof cell === 'string' ? cell : ''}
      onChange={({ target }) => onChange(target.value === '' ? null : target.value)}
      onBlur={onBlur}
    >
      <option value="">{t('writing.answer.choose')}</option>
      {cells.options.map((option) => (
        <option key={option.key} value={option.key}>
          {pick(option.label)}
        </option>
      ))}
    </select>
  );
}
