import type { Hono } from 'hono';
import type { Db } from '../../db/database';
import type { OneTimeLinksTable } from '../../db/schema/people';
import { makeLink } from '../../server/access/make-link';

/** Makes a one-time link for somebody. @returns its secret */
export async function linkFor(
  db: Db,
  personId: string,
  purpose: OneTimeLinksTable['purpose'],
  { now, email }: { readonly now: Date; readonly email?: string },
): Promise<string> {
  const wanted = { personId, purpose, ...(email === undefined ? {} : { email }) };
  return (await db.transaction().execute((tx) => makeLink(tx, wanted, now))).secret;
}

/** Sends JSON to the app, as a browser with that cookie. */
export async function post(app: Hono, path: string, body: unknown, cookie = ''): Promise<Response> {
  return await app.request(`/api/v1${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie === '' ? {} : { cookie }) },
    body: JSON.stringify(body),
  });
}

/** What the audit log says, from the first row: action, outcome and whom it was about. */
export const logOf = (db: Db) =>
  db
    .selectFrom('audit_log')
    .innerJoin('audit_details', 'audit_details.seq', 'audit_log.seq')
    .select(['action', 'outcome', 'actor_kind', 'actor_id', 'subject_id', 'body'])
    .orderBy('audit_log.seq')
    .execute();
