import type { WriteDb } from '../../db/database';

/**
 * Ends roles that are held; which, the caller adds. A clock that was set back may stand before a role began: such a role
 * was held for no time at all, rather than for less than none.
 */
export function endMemberships(tx: WriteDb, now: Date) {
  const at = now.toISOString();
  return tx
    .updateTable('memberships')
    .set(({ eb, ref }) => ({
      ended_at: eb.case().when('began_at', '>', at).then(ref('began_at')).else(at).end(),
    }))
    .where('ended_at', 'is', null);
}
