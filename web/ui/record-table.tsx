import { Fragment, type ReactNode, useId } from 'react';
import styles from './record-table.module.css';

interface Row {
  readonly key: string | number;
  /** In the order of the columns; null leaves the cell empty, and out on a phone. */
  readonly cells: readonly ReactNode[];
  /** What is folded under the row. */
  readonly more?: ReactNode;
}

interface RecordTableProps {
  readonly caption: string;
  /** Where a heading right above says the same. */
  readonly hiddenCaption?: boolean;
  readonly head: readonly string[];
  readonly rows: readonly Row[];
}

/** A table of texts. On a phone each row stands as a block with the names of its columns: nothing scrolls sideways. */
export function RecordTable({ caption, hiddenCaption = false, head, rows }: RecordTableProps) {
  const id = useId();
  return (
    <div>
      <p id={id} className={styles['caption']} hidden={hiddenCaption}>
        {caption}
      </p>
      <table className={styles['table']} aria-labelledby={id}>
        <thead>
          <tr>
            {head.map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells, more }) => (
            <Fragment key={key}>
              <tr data-followed={more !== undefined && more !== null}>
                {cells.map((cell, index) => (
                  <td key={head[index]} data-label={head[index]} data-empty={cell === null}>
                    <div>{cell}</div>
                  </td>
                ))}
              </tr>
              {more !== undefined && more !== null && (
                <tr className={styles['more']}>
                  <td colSpan={head.length}>{more}</td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
