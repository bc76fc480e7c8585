import { type RefCallback, useEffect, useRef, useState } from 'react';

interface ListFocusOptions {
  /** Whether something stands before the list and has the focus: a question in a dialog. */
  readonly held?: boolean;
  /** Where the focus goes when there is no item to go to: what adds one. */
  readonly otherwise: () => HTMLElement | null | undefined;
}

interface ListFocus {
  /** For the element of an item. Where it is come to from another is marked by `data-head` in it. */
  item(id: string): RefCallback<HTMLElement>;
  /** An item is being added: the focus goes to its first field. */
  added(id: string): void;
  /** An item is being taken out of a list: the focus goes to the one after it, and what was done is told. */
  removed(ids: readonly string[], id: string, said: string): void;
  /** An item is being moved: the focus stays on one of its buttons, the first of them that is left. */
  moved(id: string, buttons: readonly string[], said: string): void;
  say(said: string): void;
  /** What was done last, for a live region. */
  readonly said: string;
}

interface Wanted {
  /** null: there is no item. */
  readonly item: string | null;
  /** Selectors, the best first. */
  readonly at: readonly string[];
  /** What must be gone before. */
  readonly gone?: string;
}

const FIRST_FIELD = ['input, textarea, select'];
const HEAD = ['[data-head]'];

/**
 * Where the focus goes when the items of a list come, go and move. What was pressed may be gone then, and whoever uses
 * the keyboard would have to begin again from the top of the page.
 */
export function useListFocus({ held = false, otherwise }: ListFocusOptions): ListFocus {
  const items = useRef(new Map<string, HTMLElement>());
  const wanted = useRef<Wanted>(undefined);
  const [said, say] = useState('');
  // After each drawing, until what is waited for has been drawn.
  useEffect(() => {
    if (wanted.current === undefined || held) return;
    const { item, at, gone } = wanted.current;
    const element = item === null ? undefined : items.current.get(item);
    if ((item !== null && !element) || (gone !== undefined && items.current.has(gone))) return;
    wanted.current = undefined;
    const found = at.map((selector) => element?.querySelector<HTMLElement>(selector)).find(Boolean);
    (found ?? otherwise())?.focus();
  });
  return {
    item: (id) => (element) => {
      if (element === null) items.current.delete(id);
      else items.current.set(id, element);
    },
    added: (id) => {
      wanted.current = { item: id, at: FIRST_FIELD };
    },
    removed: (ids, id, what) => {
      wanted.current = { item: ids[ids.indexOf(id) + 1] ?? null, at: HEAD, gone: id };
      say(what);
    },
    moved: (id, buttons, what) => {
      wanted.current = { item: id, at: buttons };
      say(what);
    },
    say,
    said,
  };
}
