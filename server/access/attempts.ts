import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { LRUCache } from 'lru-cache';
import type { Db, WriteDb } from '../../db/database';
import type { Clock } from '../http/clock';
import { plainEmail } from './add-person';
import type { Limit } from './limits';

/** How many who are refused are remembered, and for how long before the database is asked again. */
const REMEMBERED = 10_000;
const REMEMBERED_MS = 60_000;
const SWEEP_EVERY_MS = 3_600_000;

export type Taken =
  | { readonly allowed: true }
  /** `first`: nobody has been refused this before, in this window. */
  | { readonly allowed: false; readonly first: boolean; readonly until: Date };

/** Counts tries in the database, so that they outlive a restart and are one number for several processes. */
export interface Attempts {
  /** Until when a key is known to be refused: from memory alone, so that asking costs nothing. */
  knownRefusal(limit: Limit, key: string): Date | undefined;
  /** Counts a try, before it is made: those made at the same time count too. */
  take(limit: Limit, key: string): Promise<Taken>;
  /** Takes back the count of a try that succeeded. */
  giveBack(limit: Limit, key: string): Promise<void>;
  /** Forgets every try. */
  clear(limit: Limit, key: string): Promise<void>;
}

/** An account as it is counted: a digest of the address that was typed, whether anybody has it or not. */
export const accountKey = (email: string): string =>
  createHash('sha256').update(plainEmail(email)).digest('hex');

/** The same as it is counted from one network. */
export const accountKeyFrom = (network: string, email: string): string => `${accountKey(email)}:${network}`;

/** What is known to be refused is remembered here, so that a flood of tries costs the database nothing. */
export function createAttempts({ db, clock }: { readonly db: Db; readonly clock: Clock }): Attempts {
  const refused = new LRUCache<string, { until: Date; askAgainAt: number }>({ max: REMEMBERED });
  let sweptAt = 0;
  const knownRefusal = (limit: Limit, key: string): Date | undefined => {
    const known = refused.get(`${limit.name}:${key}`);
    return known && clock.now().getTime() < known.askAgainAt ? known.until : undefined;
  };
  return {
    knownRefusal,
    async take(limit, key) {
      const name = `${limit.name}:${key}`;
      const now = clock.now();
      const known = knownRefusal(limit, key);
      if (known) return { allowed: false, first: false, until: known };
      const sweeps = now.getTime() - sweptAt > SWEEP_EVERY_MS;
      if (sweeps) sweptAt = now.getTime();
      const { count, until } = await db.transaction().execute(async (tx) => {
        if (sweeps) await sweep(tx, now);
        return await countTry(tx, limit, name, now);
      });
      if (count <= limit.most) return { allowed: true };
      const askAgainAt = Math.min(until.getTime(), now.getTime() + REMEMBERED_MS);
      refused.set(name, { until, askAgainAt });
      return { allowed: false, first: count === limit.most + 1, until };
    },
    async giveBack(limit, key) {
      await db.transaction().execute((tx) =>
        tx
          .updateTable('attempts')
          .set(({ eb }) => ({ count: eb('count', '-', 1) }))
          .where('key', '=', `${limit.name}:${key}`)
          .where('count', '>', 1)
          .execute(),
      );
    },
    async clear(limit, key) {
      const name = `${limit.name}:${key}`;
      refused.delete(name);
      await db.transaction().execute((tx) => tx.deleteFrom('attempts').where('key', '=', name).execute());
    },
  };
}

/** One statement, so that two processes cannot both count the same number. */
async function countTry(
  tx: WriteDb,
  { most, windowMs, lockMs }: Limit,
  key: string,
  now: Date,
): Promise<{ count: number; until: Date }> {
  const at = now.toISOString();
  const windowEnd = after(now, windowMs);
  const usedUp =
    lockMs === undefined ? sql<string>`attempts.window_ends_at` : sql<string>`${after(now, lockMs)}`;
  const row = await tx
    .insertInto('attempts')
    .values({ key, window_ends_at: windowEnd, count: 1 })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        count: sql<number>`case when attempts.window_ends_at <= ${at} then 1 else attempts.count + 1 end`,
        window_ends_at: sql<string>`case
          when attempts.window_ends_at <= ${at} then ${windowEnd}
          when attempts.count + 1 = ${most} then ${usedUp}
          else attempts.window_ends_at end`,
      }),
    )
    .returning(['count', 'window_ends_at'])
    .executeTakeFirstOrThrow();
  return { count: row.count, until: new Date(row.window_ends_at) };
}

const sweep = (tx: WriteDb, now: Date) =>
  tx.deleteFrom('attempts').where('window_ends_at', '<=', now.toISOString()).execute();

const after = (now: Date, ms: number): string => new Date(now.getTime() + ms).toISOString();
