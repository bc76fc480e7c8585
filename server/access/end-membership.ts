import { type RawBuilder, sql } from 'kysely';

/**
 * When a role ends that ends now. A clock that was set back may stand before the role began: such a role was held for
 * no time at all, rather than for less than none.
 */
export function endingAt(now: Date): RawBuilder<string> {
  const at = now.toISOString();
  return sql<string>`case when began_at > ${at} then began_at else ${at} end`;
}
