import { expect, test } from 'vitest';
import { shareRun } from '../../server/features/audit/share-run';

/** Work that ends when told to, and how often it was begun. */
function work() {
  const ends: ((result: string) => void)[] = [];
  const begin = () => new Promise<string>((resolve) => ends.push(resolve));
  return { begin, ends };
}

test('whoever asks while the work is being done gets its result, and it is done once', async () => {
  const { begin, ends } = work();
  const run = shareRun(begin);
  const both = [run(), run()];
  ends[0]?.('done');
  expect(await Promise.all(both)).toEqual(['done', 'done']);
  expect(ends).toHaveLength(1);
});

test('whoever asks afterwards has it done anew, also after it failed', async () => {
  let runs = 0;
  const run = shareRun(async () => {
    runs += 1;
    if (runs === 1) throw new Error('once');
    return runs;
  });
  await expect(run()).rejects.toThrow('once');
  expect(await run()).toBe(2);
  expect(await run()).toBe(3);
});
