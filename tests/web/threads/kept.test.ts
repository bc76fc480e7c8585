import { expect, test } from 'vitest';
import { baseOf } from '../../../web/features/threads/editing/kept';
import type { Written } from '../../../web/features/threads/editing/thread-edits.mutations';

const written = (revision: number, title: string): Written<{ title: string }> => ({
  revision,
  visibility: 'internal',
  content: { title },
});

test('what was written is a change of what it was begun from, not of what others have saved since', () => {
  const base = written(1, 'Ljus');
  expect(baseOf({ ...written(1, 'Mer ljus'), base }, written(2, 'Lampor'))).toEqual(base);
});

test('where that was not kept it is known only as long as nobody else has saved', () => {
  const kept = { ...written(1, 'Mer ljus'), base: null };
  expect(baseOf(kept, written(1, 'Ljus'))).toEqual(written(1, 'Ljus'));
  expect(baseOf(kept, written(2, 'Lampor'))).toBeNull();
});
