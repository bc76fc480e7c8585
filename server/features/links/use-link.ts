import type { Context } from 'hono';
import type { WriteDb } from '../../../db/database';
import type { AccessParts } from '../../access/access-parts';
import { setAddressProof } from '../../access/address-proof';
import { appendAudit, holdAudit } from '../../access/append-audit';
import { changeEmail } from '../../access/change-email';
import { endSessions } from '../../access/end-sessions';
import { libraryHeaders } from '../../access/library-calls';
import { revokeFeeds } from '../../access/revoke-feeds';
import { revokeLinks } from '../../access/revoke-links';
import { type FoundSession, findSession } from '../../access/sessions';
import { hashNewPassword, setPassword } from '../../access/set-password';
import { startSession } from '../../access/start-session';
import type { VisitEnv } from '../../access/visit';
import { Problem } from '../../http/problem';
import { queueMail } from '../../mail/queue-mail';
import { emailChangedMail, passwordChangedMail } from '../../mail/texts';
import { getSession } from '../session/get-session';
import type { Session } from '../session/session.contract';
import { getWorkingLink, type WorkingLink } from './find-link.queries';
import { LinkRefused } from './link-refused';
import type { UsedLink } from './links.contract';
import { asksForPassword } from './look-at-link';

/**
 * Does what a link is for, once: of two who use it at the same time, one is refused.
 * @throws LinkRefused; Problem 422 `password_missing` or `weak_password`; 409 `email_taken`. The link can then be used again.
 */
export async function useLink(
  parts: AccessParts,
  c: Context<VisitEnv>,
  { secret, password }: UsedLink,
): Promise<Session> {
  const { address, session } = c.get('visit');
  const now = parts.clock.now();
  const link = await getWorkingLink(parts.db, secret, now);
  // Not the visit's own reading, which would remember the address as it was.
  const here = await findSession(parts, c.req.header('cookie'));
  const hash = asksForPassword(link) ? await hashNewPassword(parts, given(password), link.person) : undefined;
  await parts.db.transaction().execute(async (tx) => {
    await holdAudit(tx);
    await claim(tx, link, secret, now);
    if (hash !== undefined) await keepPassword(tx, link, hash, now);
    if (link.newEmail !== null) await takeEmail(tx, link.person.id, link.newEmail, { here, now });
    await setAddressProof(tx, link.person.id, provesAddress(link, here) ? now : null);
    await revokeLinks(tx, link.person.id, now);
    if (parts.sendsMail) await notify(tx, parts, link, now);
    await record(tx, link, address, now);
  });
  if (link.purpose === 'new_email') return await getSession(parts, await session());
  const response = await parts
    .library()
    .api.signInAs({ body: { personId: link.person.id }, headers: libraryHeaders(c), asResponse: true });
  const opened = response.ok ? await startSession(parts, c, { response, way: 'link' }) : undefined;
  if (opened === undefined) throw new LinkRefused('link_unknown', link.person.id);
  return await getSession(parts, { kind: 'open', session: opened });
}

/**
 * Whether the address is known to be the person's own from now on: a link that nobody else was shown let them choose a
 * password that nobody else knows. A new address stays proved only where it is opened by the one who asked for it:
 * somebody may have sent it to a mailbox that is not theirs.
 */
function provesAddress(link: WorkingLink, here: FoundSession): boolean {
  if (link.purpose !== 'new_email') return !link.shown;
  return link.proved && here.kind === 'open' && here.session.person.id === link.person.id;
}

function given(password: string | undefined): string {
  if (password !== undefined) return password;
  const message = 'This link needs a new password.';
  const errors = [{ path: 'password', code: 'password_missing', message }];
  throw new Problem({ status: 422, code: 'password_missing', detail: message, errors });
}

/** @throws LinkRefused when somebody else was first, also by a moment */
async function claim(tx: WriteDb, { digest, person }: WorkingLink, secret: string, now: Date): Promise<void> {
  // Whoever was deactivated while the password was computed has no link that works.
  await getWorkingLink(tx, secret, now);
  const { numUpdatedRows } = await tx
    .updateTable('one_time_links')
    .set({ used_at: now.toISOString() })
    .where('digest', '=', digest)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new LinkRefused('link_used', person.id);
}

/** A password chosen anew shuts out whoever knew the earlier one. */
async function keepPassword(tx: WriteDb, { person }: WorkingLink, hash: string, now: Date): Promise<void> {
  await setPassword(tx, person.id, hash, now);
  await tx.deleteFrom('sessions').where('person_id', '=', person.id).execute();
  await revokeFeeds(tx, person.id, now);
}

/** Another address shuts out whoever else is signed in: it may have been somebody else's doing that it is changed. */
async function takeEmail(
  tx: WriteDb,
  personId: string,
  email: string,
  { here, now }: { readonly here: FoundSession; readonly now: Date },
): Promise<void> {
  await changeEmail(tx, personId, email, now);
  await endSessions(tx, personId, { but: here.kind === 'open' ? here.session.id : undefined });
}

/** Tells the person what somebody, who ought to be them, has done. */
async function notify(
  tx: WriteDb,
  { site: { contactEmail } }: AccessParts,
  { purpose, person, newEmail }: WorkingLink,
  now: Date,
): Promise<void> {
  if (purpose === 'reset')
    await queueMail(tx, person.id, passwordChangedMail(person, now, contactEmail), now);
  if (newEmail !== null)
    await queueMail(tx, person.id, emailChangedMail(person, newEmail, now, contactEmail), now);
}

async function record(
  tx: WriteDb,
  { purpose, person, newEmail }: WorkingLink,
  address: string,
  now: Date,
): Promise<void> {
  const by = { kind: 'person', id: person.id } as const;
  await appendAudit(tx, now, by, {
    action: 'link.used',
    subject: by,
    details: { address, after: { purpose } },
  });
  if (asksForPassword({ purpose })) {
    await appendAudit(tx, now, by, { action: 'password.changed', subject: by, details: { address } });
  }
  if (newEmail !== null) {
    const details = { address, before: { email: person.email }, after: { email: newEmail } };
    await appendAudit(tx, now, by, { action: 'person.changed', subject: by, details });
  }
}
