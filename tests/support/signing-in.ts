import type { Hono } from 'hono';
import type { Db } from '../../db/database';
import { setPassword } from '../../server/access/set-password';
import { testLibrary } from './access';
import type { Company, Member } from './signed-in';
import { TEST_SITE } from './test-app';

export const PASSWORD = 'tolv gröna får';

/** Gives a member a password, as the database would hold it. */
export async function givePassword({ db, now }: Company, { id }: Member, password = PASSWORD): Promise<void> {
  const at = now?.() ?? new Date('2025-01-15T12:00:00Z');
  const { password: hashing } = await testLibrary({ db, clock: { now: () => at }, site: TEST_SITE }).$context;
  const hash = await hashing.hash(password);
  await db.transaction().execute((tx) => setPassword(tx, id, hash, at));
}

interface Knock {
  readonly email: string;
  readonly password?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends e-mail and password to the door. */
export const knock = async (app: Hono, { email, password = PASSWORD, headers = {} }: Knock) =>
  await app.request('/api/v1/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ email, password }),
  });

/** What the audit log says, oldest first: the action, and why it was refused. */
export async function trail(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('audit_log')
    .innerJoin('audit_details', 'audit_details.seq', 'audit_log.seq')
    .select(['action', 'actor_kind', 'subject_id', 'body'])
    .orderBy('audit_log.seq')
    .execute();
  return rows.map(({ action, body }) => {
    const { reason } = JSON.parse(body ?? '{}');
    return reason === undefined ? action : `${action}: ${reason}`;
  });
}
