import { expect, test } from 'vitest';
import { createAttempts } from '../../server/access/attempts';
import { describeOnEachEngine } from '../support/engines';

const MINUTE = 60_000;
const LIMIT = { name: 'knocking', most: 3, windowMs: 5 * MINUTE };
const LOCKING = { ...LIMIT, name: 'locking', lockMs: 15 * MINUTE };

describeOnEachEngine('Attempts', (engine) => {
  async function door() {
    const db = await engine.migrated();
    let time = new Date('2025-01-15T12:00:00Z').getTime();
    const clock = { now: () => new Date(time) };
    const pass = (minutes: number) => {
      time += minutes * MINUTE;
    };
    return { db, pass, process: () => createAttempts({ db, clock }) };
  }

  async function tries(attempts: ReturnType<typeof createAttempts>, limit: typeof LIMIT, times: number) {
    const taken = [];
    for (let index = 0; index < times; index += 1) taken.push(await attempts.take(limit, 'somebody'));
    return taken;
  }
  const allowed = (taken: readonly { allowed: boolean }[]) => taken.map((one) => one.allowed);

  test('are allowed up to the limit, and again when their window has passed', async () => {
    const { process, pass } = await door();
    const attempts = process();
    expect(allowed(await tries(attempts, LIMIT, 4))).toEqual([true, true, true, false]);
    pass(4.9);
    expect(allowed(await tries(attempts, LIMIT, 1))).toEqual([false]);
    pass(0.1);
    expect(allowed(await tries(attempts, LIMIT, 1))).toEqual([true]);
  });

  test('outlive a restart, and count once for several processes', async () => {
    const { process } = await door();
    const [one, other] = [process(), process()];
    await tries(one, LIMIT, 2);
    expect(allowed(await tries(other, LIMIT, 2))).toEqual([true, false]);
    expect(allowed(await tries(process(), LIMIT, 1))).toEqual([false]);
  });

  test('made at the same time are all counted', async () => {
    const { process } = await door();
    const attempts = process();
    const taken = await Promise.all(Array.from({ length: 10 }, () => attempts.take(LIMIT, 'somebody')));
    expect(taken.filter((one) => one.allowed)).toHaveLength(3);
  });

  test('tell the first who is refused from those after, whichever process refuses them', async () => {
    const { process } = await door();
    const first = await tries(process(), LIMIT, 5);
    const later = await tries(process(), LIMIT, 1);
    const firsts = [...first, ...later].filter((one) => !one.allowed && one.first);
    expect(firsts).toHaveLength(1);
  });

  test('that are refused cost the database nothing once it is known', async () => {
    const { process, db } = await door();
    const attempts = process();
    await tries(attempts, LIMIT, 100);
    expect(await db.selectFrom('attempts').select('count').execute()).toEqual([{ count: 4 }]);
  });

  test('that lock, lock from the last one allowed', async () => {
    const { process, pass } = await door();
    const attempts = process();
    await tries(attempts, LOCKING, 2);
    pass(4);
    expect(allowed(await tries(attempts, LOCKING, 2))).toEqual([true, false]);
    pass(14.9);
    expect(allowed(await tries(attempts, LOCKING, 1))).toEqual([false]);
    pass(0.1);
    expect(allowed(await tries(attempts, LOCKING, 1))).toEqual([true]);
  });

  test('cleared elsewhere, are allowed again within a minute', async () => {
    const { process, pass } = await door();
    const [one, other] = [process(), process()];
    await tries(one, LOCKING, 4);
    await other.clear(LOCKING, 'somebody');
    expect(allowed(await tries(other, LOCKING, 1))).toEqual([true]);
    pass(1);
    expect(allowed(await tries(one, LOCKING, 1))).toEqual([true]);
  });

  test('given back, leave the count as it was', async () => {
    const { process } = await door();
    const attempts = process();
    for (let round = 0; round < 10; round += 1) {
      expect(allowed(await tries(attempts, LIMIT, 2))).toEqual([true, true]);
      await attempts.giveBack(LIMIT, 'somebody');
      await attempts.giveBack(LIMIT, 'somebody');
      await attempts.clear(LIMIT, round % 2 ? 'somebody else' : 'somebody');
    }
  });

  test('whose window has passed are removed', async () => {
    const { process, db, pass } = await door();
    const attempts = process();
    await tries(attempts, LIMIT, 1);
    pass(61);
    await attempts.take(LIMIT, 'somebody else');
    expect(await db.selectFrom('attempts').select('key').execute()).toEqual([
      { key: 'knocking:somebody else' },
    ]);
  });
});
