import type { Context } from 'hono';
import type { AccessParts } from '../../access/access-parts';
import { libraryHeaders } from '../../access/library-calls';
import { startSession } from '../../access/start-session';
import type { VisitEnv } from '../../access/visit';
import { Problem } from '../../http/problem';
import { getSession } from './get-session';
import { refusedSignIn } from './refused-sign-in.queries';
import type { Credentials, Session } from './session.contract';
import { signInTries } from './sign-in-tries';

/**
 * Signs in with e-mail and password.
 * @throws Problem 401 `wrong_credentials`, the same and as slow whether the address is unknown or the password wrong;
 * 403 `person_deactivated`, told only to who knows the password; 429 `too_many_attempts`
 */
export async function signIn(
  parts: AccessParts,
  c: Context<VisitEnv>,
  { email, password }: Credentials,
): Promise<Session> {
  const visit = c.get('visit');
  const refusal = () => refusedSignIn(parts.db, email);
  const tries = signInTries(parts, visit, { email, refusal });
  tries.requireNotRefused();
  const response = await parts.passwordTurns.take(async () => {
    // Counted only now: who finds no turn has not tried, and a flood from everywhere writes no more than is computed.
    await tries.count();
    return await parts
      .library()
      .api.signInEmail({ body: { email, password }, headers: libraryHeaders(c), asResponse: true });
  });
  const session = response.ok ? await startSession(parts, c, { response, way: 'password' }) : undefined;
  if (session === undefined) {
    const isDeactivated = response.ok || response.status === 403;
    const reason = isDeactivated ? 'deactivated' : 'wrong_credentials';
    await visit.note({ ...(await refusal()), details: { reason } });
    throw isDeactivated ? DEACTIVATED() : WRONG_CREDENTIALS();
  }
  await tries.giveBack();
  return await getSession(parts, { kind: 'open', session });
}

const WRONG_CREDENTIALS = () =>
  new Problem({ status: 401, code: 'wrong_credentials', detail: 'E-mail and password do not match.' });

const DEACTIVATED = () =>
  new Problem({ status: 403, code: 'person_deactivated', detail: 'This person may no longer sign in.' });
