import type { ReadDb } from '../../../db/database';
import type { OneTimeLinksTable } from '../../../db/schema/people';
import { digestOf } from '../../access/make-link';
import { type LinkRefusal, LinkRefused } from './link-refused';

/** A link that works, and whom it is for. */
export interface WorkingLink {
  readonly digest: string;
  readonly purpose: OneTimeLinksTable['purpose'];
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly language: 'sv' | 'en';
  };
  /** For `new_email`: the address it proves. */
  readonly newEmail: string | null;
  readonly expiresAt: string;
  /** Whether its address was shown to somebody else than the person. */
  readonly shown: boolean;
  /** Whether the person had proved their address before. */
  readonly proved: boolean;
}

/** @throws LinkRefused when there is no such link, or it does not work, or not any more */
export async function getWorkingLink(db: ReadDb, secret: string, now: Date): Promise<WorkingLink> {
  const row = await db
    .selectFrom('one_time_links')
    .innerJoin('people', 'people.id', 'one_time_links.person_id')
    .select(['digest', 'purpose', 'person_id', 'one_time_links.email as new_email', 'expires_at'])
    .select([
      'used_at',
      'revoked_at',
      'shown',
      'address_proved_at',
      'people.name',
      'people.email',
      'people.language',
      'deactivated_at',
    ])
    .where('digest', '=', digestOf(secret))
    .executeTakeFirst();
  if (row === undefined) throw new LinkRefused('link_unknown', null);
  const refusal = refusalOf(row, now);
  if (refusal !== undefined) throw new LinkRefused(refusal, row.person_id);
  const { digest, purpose, person_id: id, name, email, language } = row;
  return {
    digest,
    purpose,
    person: { id, name, email, language },
    newEmail: row.new_email,
    expiresAt: row.expires_at,
    shown: row.shown === 1,
    proved: row.address_proved_at !== null,
  };
}

interface LinkState extends Pick<OneTimeLinksTable, 'used_at' | 'revoked_at' | 'expires_at'> {
  readonly deactivated_at: string | null;
}

/** Why a link does not work. To whoever holds one of somebody deactivated, it is as if it had never been. */
function refusalOf(
  { used_at, revoked_at, expires_at, deactivated_at }: LinkState,
  now: Date,
): LinkRefusal | undefined {
  if (deactivated_at !== null) return 'link_unknown';
  if (used_at !== null) return 'link_used';
  if (revoked_at !== null) return 'link_replaced';
  return expires_at <= now.toISOString() ? 'link_expired' : undefined;
}
