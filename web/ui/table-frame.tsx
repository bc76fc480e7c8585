import { type ReactNode, useId } from 'react';
import { useText } from '../text/use-text';
import styles from './table-frame.module.css';

const ARROWS = { ascending: '↑', descending: '↓' } as const;

interface Column {
  readonly key: string;
  readonly label: string;
  readonly number?: boolean;
  /** How the rows stand by this column; false when by another. */
  readonly sorted?: 'ascending' | 'descending' | false;
  /** With it the head of the column is a button. */
  readonly onSort?: () => void;
}

interface TableFrameProps {
  readonly caption: string;
  /** In what order the rows stand, in words; said aloud when it changes. */
  readonly note?: string;
  readonly head: readonly Column[];
  readonly children: ReactNode;
}

/** A table that scrolls within itself, says so on a narrow screen, and can be reached by keyboard. */
export function TableFrame({ caption, note, head, children }: TableFrameProps) {
  const { t } = useText();
  // Above the part that scrolls, so that a long one wraps on the screen and not on the table.
  const id = useId();
  return (
    <div>
      <p id={id} className={styles['caption']}>
        {caption}
      </p>
      {note && (
        <p className={styles['note']} role="status">
          {note}
        </p>
      )}
      <p className={styles['hint']} data-print="no">
        {t('table.scroll')}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className={styles['scroll']} aria-labelledby={id} tabIndex={0}>
        <table className={styles['table']} aria-labelledby={id}>
          <thead>
            <tr>
              {head.map(({ key, label, number, sorted, onSort }) => (
                <th
                  key={key}
                  scope="col"
                  className={number ? styles['number'] : undefined}
                  aria-sort={sorted || undefined}
                >
                  {onSort ? (
                    <button type="button" className={styles['sort']} onClick={onSort}>
                      {label}
                      {sorted && <span aria-hidden="true">{ARROWS[sorted]}</span>}
                    </button>
                  ) : (
                    label
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </section>
    </div>
  );
}
