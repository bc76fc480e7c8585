import type { Context, MiddlewareHandler } from 'hono';
import { Problem } from '../http/problem';
import type { AccessParts } from './access-parts';
import { type AuditActor, type AuditEntry, appendAudit } from './append-audit';
import type { Person } from './find-person.queries';
import { type FoundSession, findSession, type OpenSession, touch } from './sessions';

/** Who asks, looked up once a request and only by routes that want to know. */
export interface Visit {
  /** The network address, as far as the proxies that are trusted tell it. */
  readonly address: string;
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
    const session = () => {
      found ??= findSession(parts, c.req.header('cookie'));
      return found;
    };
    const address = clientAddress(c);
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
    c.set('visit', { address, session, note });
    await next();
  };
}

/** Lets only people signed in past, counts it as a sign of life, and writes down what is refused to them. */
export function requireSignIn(parts: AccessParts): MiddlewareHandler<SignedInEnv> {
  return async (c, next) => {
    // Two patterns may lead to one path; it is asked once.
    if (c.get('session')) return next();
    const visit = c.get('visit');
    const found = await visit.session();
    if (found.kind !== 'open') throw notSignedIn(found.kind);
    c.set('session', await touch(parts, found.session));
    c.header('cache-control', 'no-store');
    await next();
    if (c.error instanceof Refused) await visit.note(c.error.entry);
  };
}

function notSignedIn(kind: 'timed_out' | 'none'): Problem {
  return kind === 'timed_out'
    ? new Problem({ status: 401, code: 'session_expired', detail: 'The session has ended; sign in again.' })
    : new Problem({ status: 401, code: 'not_signed_in', detail: 'This needs somebody signed in.' });
}

/** 403: signed in, without the right to this. */
export class Refused extends Problem {
  /** @param parts what is answered, where even that there is something would tell too much */
  constructor(
    readonly entry: AuditEntry,
    parts: Problem['parts'] = { status: 403, code: 'not_allowed', detail: 'You may not do this.' },
  ) {
    super(parts);
  }
}

/** Who is signed in, in a route behind `requireSignIn`. */
export const personOf = (c: Context<SignedInEnv>): Person => c.get('session').person;
