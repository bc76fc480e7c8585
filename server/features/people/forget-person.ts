import type { WriteDb } from '../../../db/database';
import { endMemberships } from '../../access/end-membership';

/** What stands in place of a name that was taken away. */
const NO_NAME = 'Borttagen person';

interface Remembered {
  readonly id: string;
  readonly email: string;
}

/**
 * Takes away who somebody is, for good: name and address, ways to sign in, sessions, links and mails. What they are to
 * the history stays: the opaque id, and which roles it had when.
 * @returns the addresses they had, as far as they were known
 */
export async function forgetPerson(tx: WriteDb, { id, email }: Remembered, now: Date): Promise<string[]> {
  const at = now.toISOString();
  const links = await tx.selectFrom('one_time_links').select('email').where('person_id', '=', id).execute();
  const mails = await tx.selectFrom('mails').select('recipient').where('person_id', '=', id).execute();
  const known = [email, ...links.map((link) => link.email), ...mails.map(({ recipient }) => recipient)];
  const addresses = [...new Set(known.flatMap((address) => address?.toLowerCase() ?? []))];
  await tx
    .updateTable('people')
    .set(({ eb, fn, val }) => ({
      name: NO_NAME,
      // A domain that can never receive mail (RFC 2606).
      email: `${id.toLowerCase()}@anonymised.invalid`,
      image: null,
      language: 'sv',
      deactivated_at: fn.coalesce('deactivated_at', val(at)),
      anonymised_at: at,
      updated_at: at,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
  for (const table of [
    'sessions',
    'sign_in_accounts',
    'one_time_links',
    'mails',
    'calendar_feeds',
    'brief_subscriptions',
  ] as const) {
    await tx.deleteFrom(table).where('person_id', '=', id).execute();
  }
  await endMemberships(tx, now).where('person_id', '=', id).execute();
  return addresses;
}
