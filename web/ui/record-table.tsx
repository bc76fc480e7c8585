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
  /** The first cell names its row. */
  readonly named?: boolean;
  /** Which columns hold numbers; the first column is 0. */
  readonly numbers?: readonly number[];
  readonly rows: readonly Row[];
}

/** A table of texts. On a phone each row stands as a block with the names of its columns: nothing scrolls sideways. */
export function RecordTable(props: RecordTableProps) {
  const { caption, hiddenCaption = false, head, named = false, numbers = [], rows } = props;
  const id = useId();
  return (
    <div>
      <p id={id} className={styles['caption']} hidden={hiddenCaption}>
        {caption}
      </p>
      <table className={styles['table']} aria-labelledby={id}>
        <thead>
          <tr>
            {head.map((label, index) => (
              <th key={label} scope="col" data-number={numbers.includes(index) || undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells, more }) => (
            <Fragment key={key}>
              <tr data-followed={more !== undefined && more !== null}>
                {cells.map((cell, index) =>
                  named && index === 0 ? (
                    <th key={head[index]} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td
                      key={head[index]}
                      data-label={head[index]}
                      data-empty={cell === null}
                      data-number={numbers.includes(index) || undefined}
                    >
                      <div>{cell}</div>
                    </td>
                  ),
                )}
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
