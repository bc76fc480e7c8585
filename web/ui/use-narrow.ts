import { useSyncExternalStore } from 'react';

/** The width from which on a table stands as a table. */
const NARROW = '(max-width: 48rem)';

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** Whether there is too little room for columns: for what is drawn in another way then, not only laid out. */
export const useNarrow = (): boolean =>
  useSyncExternalStore(subscribe, () => window.matchMedia(NARROW).matches);
