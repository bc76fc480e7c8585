import type { WriteDb } from '../../db/database';
import type { AuditAction } from '../domain/access/audit-actions';
import { todayOf } from '../http/clock';
import type { AccessParts } from './access-parts';
import { appendAudit, holdAudit } from './append-audit';
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
  /** Whoever it was of may not sign in any more. */
  | { readonly kind: 'deactivated' }
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
  const endIt = (why: Why) =>
    parts.db
      .transaction()
      .execute((tx) => end(tx, parts.clock.now(), { id, personId: userId, seenAt, ...why }));
  if (isPastItsTime(parts, session)) {
    await endIt({ action: 'session.ended_by_time' });
    return { kind: 'timed_out' };
  }
  const person = await findPerson(parts.db, userId, todayOf(parts.clock));
  if (person) return { kind: 'open', session: { ...session, person } };
  await endIt({ action: 'session.ended', reason: 'deactivated' });
  return { kind: 'deactivated' };
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

interface Why {
  readonly action: AuditAction;
  readonly reason?: string;
}

interface Ended extends Why {
  readonly id: string;
  readonly personId: string;
  /** The last sign of life that was read: with a later one, it has not ended. */
  readonly seenAt: string;
}

async function end(tx: WriteDb, now: Date, { id, personId, seenAt, action, reason }: Ended): Promise<void> {
  await holdAudit(tx);
  const { numDeletedRows } = await tx
    .deleteFrom('sessions')
    .where('id', '=', id)
    .where('seen_at', '=', seenAt)
    .executeTakeFirstOrThrow();
  // Two requests of the same page may find it ended at once: it is told once.
  if (numDeletedRows === 0n) return;
  const details = reason === undefined ? {} : { details: { reason } };
  const subject = { kind: 'person', id: personId };
  await appendAudit(tx, now, { kind: 'system' }, { action, subject, ...details });
}
