import { type ReactNode, useId } from 'react';
import { useText } from '../text/use-text';
import styles from './table-frame.module.css';

interface TableFrameProps {
  readonly caption: string;
  readonly head: readonly { readonly key: string; readonly label: string; readonly number?: boolean }[];
  readonly children: ReactNode;
}

/** A table that scrolls within itself, says so on a narrow screen, and can be reached by keyboard. */
export function TableFrame({ caption, head, children }: TableFrameProps) {
  const { t } = useText();
  // Above the part that scrolls, so that a long one wraps on the screen and not on the table.
  const id = useId();
  return (
    <div>
      <p id={id} className={styles['caption']}>
        {caption}
      </p>
      <p className={styles['hint']} data-print="no">
        {t('table.scroll')}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className={styles['scroll']} aria-labelledby={id} tabIndex={0}>
        <table className={styles['table']} aria-labelledby={id}>
          <thead>
            <tr>
              {head.map(({ key, label, number }) => (
                <th key={key} scope="col" className={number ? styles['number'] : undefined}>
                  {label}
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
