import type { ReadDb } from '../../db/database';

/**
 * Whether somebody comes to an organisation from others whose administrators do not reach it, and may have made ways
 * to come in as them. Who has a role there already, or in the executive office, has been looked at when they got it:
 * since then only who reaches it too could make such a way.
 * @returns `proved`: the address is the person's own, so that only links that are still open can be such ways
 */
export async function findForeignWays(
  db: ReadDb,
  personId: string,
  organisation: string,
): Promise<'none' | 'proved' | 'unproved'> {
  const memberships = await db
    .selectFrom('memberships')
    .innerJoin('organisations', 'organisations.key', 'memberships.organisation_key')
    .select(['organisations.key', 'organisations.kind', 'ended_at'])
    .where('person_id', '=', personId)
    .execute();
  const within = ({ key, kind }: { readonly key: string; readonly kind: string }) =>
    key === organisation || kind === 'executive_office';
  if (memberships.some((own) => own.ended_at === null && within(own))) return 'none';
  if (memberships.every(within)) return 'none';
  const person = await db
    .selectFrom('people')
    .select('address_proved_at')
    .where('id', '=', personId)
    .executeTakeFirst();
  return person?.address_proved_at ? 'proved' : 'unproved';
}
