import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../db/connect';
import { hashNewPassword } from '../../server/access/set-password';
import { createTurns } from '../../server/access/turns';
import { Problem } from '../../server/http/problem';
import { testLibrary } from '../support/access';
import { TEST_SITE } from '../support/test-app';

/** Work that ends when told to. */
function work() {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { end, run: () => ended };
}

test('Judging a new password takes a turn', async () => {
  const refused = new Error('no turn');
  const passwordTurns = { take: () => Promise.reject(refused) };
  const db = openDatabase(':memory:');
  const library = testLibrary({ db, clock: { now: () => new Date(0) }, site: TEST_SITE });
  const parts = { passwordTurns, library: () => library };
  await expect(hashNewPassword(parts, 'kort', { name: 'Eva', email: 'eva@exempel.se' })).rejects.toBe(
    refused,
  );
  await db.destroy();
});

describe('Work that takes turns', () => {
  test('is done by no more at once than may', async () => {
    const turns = createTurns({ atOnce: 2, waiting: 10 });
    let atWork = 0;
    let most = 0;
    const one = async () => {
      atWork += 1;
      most = Math.max(most, atWork);
      await new Promise(setImmediate);
      atWork -= 1;
    };
    await Promise.all(Array.from({ length: 9 }, () => turns.take(one)));
    expect(most).toBe(2);
  });

  test('is refused with 429 when too many wait, and taken again when they do not', async () => {
    const turns = createTurns({ atOnce: 1, waiting: 1 });
    const [first, second] = [work(), work()];
    const done = [turns.take(first.run), turns.take(second.run)];
    const refused = await turns.take(async () => 0).catch((error) => error);
    expect(refused).toBeInstanceOf(Problem);
    expect(refused.parts).toMatchObject({ status: 429, code: 'too_many_attempts' });
    first.end();
    second.end();
    await Promise.all(done);
    expect(await turns.take(async () => 'done')).toBe('done');
  });

  test('that fails gives its turn to the next', async () => {
    const turns = createTurns({ atOnce: 1, waiting: 1 });
    const failed = turns.take(() => Promise.reject(new Error('failed')));
    const next = turns.take(async () => 'next');
    await expect(failed).rejects.toThrow('failed');
    expect(await next).toBe('next');
  });
});
