import type { ReactNode } from 'react';
import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';
import styles from './programme-editing.module.css';

interface ItemListProps<Item> {
  readonly legend: string;
  readonly hint?: string;
  readonly items: readonly Item[];
  readonly onChange: (items: Item[]) => void;
  /** What is added; undefined leaves out the button. */
  readonly make: () => Item;
  /** "Lägg till ett mål" */
  readonly add: string;
  /** What an item is called where it is taken away. @param at its place, from 0 */
  readonly nameOf: (item: Item, at: number) => string;
  /** The fields of one item. */
  readonly children: (item: Item, at: number, change: (part: Partial<Item>) => void) => ReactNode;
}

/** Things of a kind that can be added, changed and taken away; each in its own group. */
export function ItemList<Item extends object>(props: ItemListProps<Item>) {
  const { legend, hint, items, onChange, make, add, nameOf, children } = props;
  const { t } = useText();
  return (
    <fieldset className={styles['list']}>
      <legend>{legend}</legend>
      {hint !== undefined && <p className={styles['hint']}>{hint}</p>}
      {items.map((item, at) => (
        // Keys of items are written anew while they are typed: their place is what stays.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <div key={at} className={styles['item']}>
          {children(item, at, (part) => onChange(items.with(at, { ...item, ...part })))}
          <p>
            <button
              type="button"
              className={buttons['button']}
              aria-label={t('programmeEditing.takeAway', { name: nameOf(item, at) })}
              onClick={() => onChange(items.toSpliced(at, 1))}
            >
              {t('programmeEditing.remove')}
            </button>
          </p>
        </div>
      ))}
      <p>
        <button type="button" className={buttons['button']} onClick={() => onChange([...items, make()])}>
          {add}
        </button>
      </p>
    </fieldset>
  );
}
