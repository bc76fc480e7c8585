import type { Context } from 'hono';
import type { WriteDb } from '../../db/database';
import type { SessionsTable } from '../../db/schema/sign-in';
import type { AccessParts } from './access-parts';
import { appendAudit, holdAudit } from './append-audit';
import { accountKeyFrom } from './attempts';
import { cookieOf, passCookies } from './library-calls';
import { LIMITS } from './limits';
import { findSession, type OpenSession } from './sessions';
import type { VisitEnv } from './visit';

interface Begun {
  /** The library's answer to signing in, with the cookie of the new session. */
  readonly response: Response;
  readonly way: SessionsTable['way'];
}

/**
 * Hands the browser the session that the library has just begun, and writes it down. A session the browser had
 * before ends: it would otherwise live on where nobody sees it.
 * @returns undefined when it is none: somebody deactivated meanwhile
 */
export async function startSession(
  parts: AccessParts,
  c: Context<VisitEnv>,
  { response, way }: Begun,
): Promise<OpenSession | undefined> {
  const { address, network, session } = c.get('visit');
  const earlier = await session();
  const found = await findSession(parts, cookieOf(response));
  if (found.kind !== 'open') return undefined;
  const { id } = found.session.person;
  await parts.db.transaction().execute(async (tx) => {
    await holdAudit(tx);
    if (earlier.kind === 'open') await replace(tx, parts.clock.now(), earlier.session);
    await appendAudit(
      tx,
      parts.clock.now(),
      { kind: 'person', id },
      {
        action: 'session.started',
        subject: { kind: 'person', id },
        details: { address, after: { way } },
      },
    );
  });
  // Who has come in is the one whose account it is: earlier failures from here lock them out no longer.
  await parts.attempts.clear(LIMITS.signInToAccount, accountKeyFrom(network, found.session.person.email));
  passCookies(c, response);
  return found.session;
}

async function replace(tx: WriteDb, now: Date, { id, person }: OpenSession): Promise<void> {
  await tx.deleteFrom('sessions').where('id', '=', id).execute();
  const subject = { kind: 'person', id: person.id };
  await appendAudit(
    tx,
    now,
    { kind: 'person', id: person.id },
    {
      action: 'session.ended',
      subject,
      details: { reason: 'replaced' },
    },
  );
}
