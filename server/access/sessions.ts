import type { WriteDb } from '../../db/database';
import { todayOf } from '../http/clock';
import type { AccessParts } from './access-parts';
import { appendAudit } from './append-audit';
import { findPerson, type Person } from './find-person.queries';

/** How exactly the last sign of life is known: a write for each request would cost more than it tells. */
const SEEN_WITHIN_MS = 60_000;

/** Somebody signed in, as of this request. */
export interface OpenSession {
  readonly id: string;
  readonly person: Person;
  readonly createdAt: Date;
  readonly seenAt: Date;
}

export type FoundSession =
  | { readonly kind: 'open'; readonly session: OpenSession }
  /** It was one, and its time ran out. */
  | { readonly kind: 'timed_out' }
  /** The cookie says it is one of ours, and is not. */
  | { readonly kind: 'tampered' }
  | { readonly kind: 'none' };

/** The session of a cookie; one past its time is ended, and that is written down. */
export async function findSession(parts: AccessParts, cookie: string | undefined): Promise<FoundSession> {
  if (cookie === undefined) return { kind: 'none' };
  const headers = new Headers({ cookie });
  const { api } = parts.library();
  const found = await api.getSession({ headers });
  if (!found) return (await api.judgeCookie({ headers })).forged ? { kind: 'tampered' } : { kind: 'none' };
  const { id, userId, createdAt, seenAt } = found.session;
  const session = { id, createdAt, seenAt: new Date(seenAt) };
  if (isPastItsTime(parts, session)) {
    await parts.db.transaction().execute((tx) => endByTime(tx, parts.clock.now(), { id, personId: userId }));
    return { kind: 'timed_out' };
  }
  const person = await findPerson(parts.db, userId, todayOf(parts.clock));
  return person ? { kind: 'open', session: { ...session, person } } : { kind: 'none' };
}

/** When a session ends if nothing more is done, and when it ends whatever is done. */
export function endsOf(
  { sessionLimits: { idleMs, longestMs } }: Pick<AccessParts, 'sessionLimits'>,
  { seenAt, createdAt }: Pick<OpenSession, 'seenAt' | 'createdAt'>,
): { readonly idleAt: Date; readonly lastAt: Date } {
  const lastAt = new Date(createdAt.getTime() + longestMs);
  return { idleAt: new Date(Math.min(seenAt.getTime() + idleMs, lastAt.getTime())), lastAt };
}

/** Whether nobody can use it any more. */
export function isPastItsTime(
  parts: Pick<AccessParts, 'clock' | 'sessionLimits'>,
  session: Pick<OpenSession, 'seenAt' | 'createdAt'>,
): boolean {
  return parts.clock.now() >= endsOf(parts, session).idleAt;
}

/** Notes that the person does something. @returns the session as it is then */
export async function touch(parts: AccessParts, session: OpenSession, exactly = false): Promise<OpenSession> {
  const now = parts.clock.now();
  if (!exactly && now.getTime() - session.seenAt.getTime() < SEEN_WITHIN_MS) return session;
  await parts.db
    .transaction()
    .execute((tx) =>
      tx.updateTable('sessions').set({ seen_at: now.toISOString() }).where('id', '=', session.id).execute(),
    );
  return { ...session, seenAt: now };
}

async function endByTime(tx: WriteDb, now: Date, { id, personId }: { id: string; personId: string }) {
  const { numDeletedRows } = await tx.deleteFrom('sessions').where('id', '=', id).executeTakeFirstOrThrow();
  // Two requests of the same page may find it ended at once: it is told once.
  if (numDeletedRows === 0n) return;
  await appendAudit(
    tx,
    now,
    { kind: 'system' },
    {
      action: 'session.ended_by_time',
      subject: { kind: 'person', id: personId },
    },
  );
}
