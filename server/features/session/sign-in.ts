import type { Context } from 'hono';
import type { AccessParts } from '../../access/access-parts';
import { appendAudit } from '../../access/append-audit';
import { cookieOf, libraryHeaders, passCookies } from '../../access/library-calls';
import { findSession } from '../../access/sessions';
import type { VisitEnv } from '../../access/visit';
import { Problem } from '../../http/problem';
import { getSession } from './get-session';
import type { Credentials, Session } from './session.contract';

/**
 * Signs in with e-mail and password.
 * @throws Problem 401, the same whether the address is unknown or the password wrong
 */
export async function signIn(
  parts: AccessParts,
  c: Context<VisitEnv>,
  { email, password }: Credentials,
): Promise<Session> {
  const { address, note } = c.get('visit');
  const response = await parts.library().api.signInEmail({
    body: { email, password },
    headers: libraryHeaders(c),
    asResponse: true,
  });
  if (!response.ok) {
    await note({ action: 'session.refused', outcome: 'refused' });
    throw new Problem({
      status: 401,
      code: 'wrong_credentials',
      detail: 'E-mail and password do not match.',
    });
  }
  const found = await findSession(parts, cookieOf(response));
  if (found.kind !== 'open') {
    throw new Problem({
      status: 401,
      code: 'wrong_credentials',
      detail: 'E-mail and password do not match.',
    });
  }
  const { id } = found.session.person;
  await parts.db.transaction().execute((tx) =>
    appendAudit(
      tx,
      parts.clock.now(),
      { kind: 'person', id },
      {
        action: 'session.started',
        subject: { kind: 'person', id },
        details: { address, after: { way: 'password' } },
      },
    ),
  );
  passCookies(c, response);
  return await getSession(parts, found);
}
