import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../text/use-text';
import { Unfold } from '../../ui/unfold';
import styles from './brief.module.css';

interface CutListProps {
  /** Everything there is, in order; each an item with a key. */
  readonly items: readonly { readonly key: string; readonly content: ReactNode }[];
  /** So many are printed: the whole brief has two pages. */
  readonly printed: number;
  /** So many stand on the screen before the rest is folded; default: all. */
  readonly shown?: number;
  /** How many there are besides those given. */
  readonly besides?: number;
  /** What they are found by where all of them are. */
  readonly elsewhere?: { readonly omrade?: string };
}

/** A list that says how much it leaves out: on paper, and on the screen where the rest is one press away. */
export function CutList({ items, printed, shown = items.length, ...list }: CutListProps) {
  const { t } = useText();
  const { besides = 0, elsewhere = {} } = list;
  const unprinted = Math.max(items.length - printed, 0) + besides;
  // Where one would be folded it is shown: it takes the room of saying so.
  const unfolded = items.length - shown === 1 ? items.length : shown;
  const folded = items.slice(unfolded);
  return (
    <>
      <ul className={styles['list']}>
        {items.slice(0, unfolded).map(({ key, content }, index) => (
          <li key={key} {...(index < printed ? {} : { 'data-print': 'no' })}>
            {content}
          </li>
        ))}
        {items.slice(unfolded, printed).map(({ key, content }) => (
          <li key={key} className={styles['paper']}>
            {content}
          </li>
        ))}
        {besides > 0 && (
          <li data-print="no">
            <Link to="/atgarder" search={elsewhere}>
              {t('brief.more', { count: besides })}
            </Link>
          </li>
        )}
        {unprinted > 0 && <li className={styles['paper']}>{t('brief.more', { count: unprinted })}</li>}
      </ul>
      {folded.length > 0 && (
        <Unfold summary={t('brief.more', { count: folded.length })}>
          <ul className={styles['list']}>
            {folded.map(({ key, content }) => (
              <li key={key}>{content}</li>
            ))}
          </ul>
        </Unfold>
      )}
    </>
  );
}
