import { createHash, randomBytes } from 'node:crypto';
import type { WriteDb } from '../../db/database';
import type { OneTimeLinksTable } from '../../db/schema/people';
import { insertFor } from './insert-for';

const HOUR_MS = 3_600_000;

/** How long each kind of link works: a reset is asked for and used at once, an invitation waits for its reader. */
const WORKS_FOR_MS: Readonly<Record<OneTimeLinksTable['purpose'], number>> = {
  invitation: 7 * 24 * HOUR_MS,
  reset: HOUR_MS,
  sign_in: 24 * HOUR_MS,
  new_email: 24 * HOUR_MS,
};

interface LinkFor {
  readonly personId: string;
  readonly purpose: OneTimeLinksTable['purpose'];
  /** For `new_email`: the address it proves. */
  readonly email?: string;
  /** It goes to the person's own mailbox and nowhere else; otherwise somebody is shown it. */
  readonly mailed?: boolean;
}

export interface MadeLink {
  /** 256 random bits; given away once and not kept. */
  readonly secret: string;
  readonly expiresAt: Date;
}

/** What is kept of a link's secret. */
export const digestOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Where links lead; after it stands the secret. */
export const LINK_PATH = '/lank#';

/** The address of a link. What follows # stays in the browser: no server, log or referrer sees the secret. */
export const linkAddress = (site: string, { secret }: MadeLink): string => `${site}${LINK_PATH}${secret}`;

/** Makes a link that works once, in place of earlier ones for the same; for nobody, one that never works. */
export async function makeLink(
  tx: WriteDb,
  { personId, purpose, email, mailed = false }: LinkFor,
  now: Date,
): Promise<MadeLink> {
  await tx
    .updateTable('one_time_links')
    .set({ revoked_at: now.toISOString() })
    .where('person_id', '=', personId)
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .execute();
  const secret = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + WORKS_FOR_MS[purpose]);
  await insertFor(tx, personId, 'one_time_links', {
    digest: digestOf(secret),
    purpose,
    person_id: personId,
    email: email ?? null,
    created_at: now.toISOString(),
    expires_at: expiresAt.toISOString(),
    shown: mailed ? 0 : 1,
    used_at: null,
    revoked_at: null,
  });
  return { secret, expiresAt };
}
