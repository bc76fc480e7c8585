import type { Context, MiddlewareHandler } from 'hono';
import { Problem } from '../http/problem';
import type { AccessParts } from './access-parts';
import { type AuditActor, type AuditEntry, appendAudit } from './append-audit';
import type { Person } from './find-person.queries';
import { LIMITS } from './limits';
import { networkOf } from './network-of';
import { noteRefusal } from './note-refusal';
import { type FoundSession, findSession, type OpenSession, touch } from './sessions';

/** Who asks, looked up once a request and only by routes that want to know. */
export interface Visit {
  /** The network address, as far as the proxies that are trusted tell it. */
  readonly address: string;
  /** What that is part of, as limits count it: `networkOf`. */
  readonly network: string;
  session(): Promise<FoundSession>;
  /** Writes down something that no command's transaction tells: a refusal, a reading. */
  note(entry: AuditEntry): Promise<void>;
}

export interface VisitEnv {
  Variables: { visit: Visit };
}

export interface SignedInEnv {
  Variables: { visit: Visit; session: OpenSession };
}

/** Gives each request its visit. */
export function visits(
  parts: AccessParts,
  clientAddress: (c: Context) => string,
): MiddlewareHandler<VisitEnv> {
  return async (c, next) => {
    let found: Promise<FoundSession> | undefined;
    const address = clientAddress(c);
    const session = () => {
      found ??= look(parts, c.req.header('cookie'), address);
      return found;
    };
    const note = async ({ details, ...entry }: AuditEntry) => {
      const known = await session();
      const actor: AuditActor =
        known.kind === 'open' ? { kind: 'person', id: known.session.person.id } : { kind: 'stranger' };
      await parts.db
        .transaction()
        .execute((tx) =>
          appendAudit(tx, parts.clock.now(), actor, { ...entry, details: { address, ...details } }),
        )
        .then(() => undefined);
    };
    c.set('visit', { address, network: networkOf(address), session, note });
    await next();
  };
}

/** A forged cookie is nobody's; that somebody tries is written down, once in a while. */
async function look(parts: AccessParts, cookie: string | undefined, address: string): Promise<FoundSession> {
  const found = await findSession(parts, cookie);
  if (found.kind !== 'tampered') return found;
  const { allowed } = await parts.attempts.take(LIMITS.tamperedFromAddress, networkOf(address));
  if (allowed) {
    await parts.db.transaction().execute((tx) =>
      appendAudit(
        tx,
        parts.clock.now(),
        { kind: 'stranger' },
        {
          action: 'request.refused',
          outcome: 'refused',
          details: { address, reason: 'tampered_cookie' },
        },
      ),
    );
  }
  return found;
}

/** Lets only people signed in past, counts it as a sign of life, and writes down what is refused to them. */
export function requireSignIn(parts: AccessParts): MiddlewareHandler<SignedInEnv> {
  return async (c, next) => {
    // Two patterns may lead to one path; it is asked once.
    if (c.get('session')) return next();
    const visit = c.get('visit');
    c.set('session', await touch(parts, openOf(await visit.session())));
    await next();
    if (c.error) {
      const personId = personOf(c).id;
      await noteRefusal(parts, { error: c.error, personId, note: visit.note });
    }
  };
}

/**
 * The session, where there is one.
 * @throws Problem 401 `session_expired` when its time ran out, `person_deactivated`, otherwise `not_signed_in`
 */
export function openOf(found: FoundSession): OpenSession {
  if (found.kind === 'open') return found.session;
  throw notSignedIn(found.kind);
}

/** 401. @param kind why there is no session */
export function notSignedIn(kind: Exclude<FoundSession['kind'], 'open'>): Problem {
  if (kind === 'timed_out') return problem('session_expired', 'The session has ended; sign in again.');
  if (kind === 'deactivated') return problem('person_deactivated', 'This person may no longer sign in.');
  return problem('not_signed_in', 'This needs somebody signed in.');
}

const problem = (code: string, detail: string) => new Problem({ status: 401, code, detail });

/** Who is signed in, in a route behind `requireSignIn`. */
export const personOf = (c: Context<SignedInEnv>): Person => c.get('session').person;
