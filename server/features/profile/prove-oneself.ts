import type { Context } from 'hono';
import type { AccessParts } from '../../access/access-parts';
import type { AuditEntry } from '../../access/append-audit';
import { LIMITS } from '../../access/limits';
import { requireAttempt } from '../../access/require-attempt';
import { personOf, type SignedInEnv } from '../../access/visit';
import { Problem } from '../../http/problem';
import { findPasswordHash } from './profile.queries';

const MINUTE_MS = 60_000;
/** How long after signing in somebody without a password still counts as having just proved who they are. */
const FRESH_MS = 10 * MINUTE_MS;

interface Proof {
  readonly current: string | undefined;
  /** What it is needed for, as the log calls it. */
  readonly action: AuditEntry['action'];
}

/**
 * That whoever sits here is the person, and has not found an open page or a cookie, before a way to sign in is changed:
 * they know the password, or where there is none they came in a moment ago.
 * @throws Problem 422 `wrong_password`; 403 `sign_in_again`; 429 `too_many_attempts`
 */
export async function proveOneself(
  parts: AccessParts,
  c: Context<SignedInEnv>,
  { current, action }: Proof,
): Promise<void> {
  const { id } = personOf(c);
  const visit = c.get('visit');
  const refused = { action, outcome: 'refused', subject: { kind: 'person', id } } as const;
  const refuse = async (reason: string, problem: Problem) => {
    await visit.note({ ...refused, details: { reason } });
    throw problem;
  };
  const kept = await findPasswordHash(parts.db, id);
  if (kept === undefined) {
    const age = parts.clock.now().getTime() - c.get('session').createdAt.getTime();
    if (age >= FRESH_MS) await refuse('sign_in_again', signInAgain());
    return;
  }
  const limit = LIMITS.passwordOfPerson;
  await requireAttempt(parts, visit, { limit, key: id, refusal: () => refused });
  const { password: hashing } = await parts.library().$context;
  const isRight = await parts.passwordTurns.take(() =>
    hashing.verify({ hash: kept, password: current ?? '' }),
  );
  if (!isRight) await refuse('wrong_password', wrongPassword());
  await parts.attempts.clear(limit, id);
}

const signInAgain = (): Problem =>
  new Problem({
    status: 403,
    code: 'sign_in_again',
    detail: 'This takes a session that began less than ten minutes ago.',
  });

function wrongPassword(): Problem {
  const message = 'The current password is not right.';
  const errors = [{ path: 'current', code: 'wrong_password', message }];
  return new Problem({ status: 422, code: 'wrong_password', detail: message, errors });
}
