import type { Context } from 'hono';
import type { AccessParts } from '../../access/access-parts';
import { act } from '../../access/act';
import { endSessions } from '../../access/end-sessions';
import { LIMITS } from '../../access/limits';
import { requireAttempt } from '../../access/require-attempt';
import { hashNewPassword, setPassword } from '../../access/set-password';
import { personOf, type SignedInEnv } from '../../access/visit';
import { Problem } from '../../http/problem';
import { queueMail } from '../../mail/queue-mail';
import { passwordChangedMail } from '../../mail/texts';
import type { PasswordChange } from './profile.contract';
import { findPasswordHash } from './profile.queries';

/**
 * Changes one's own password, and signs out everywhere else.
 * @throws Problem 422 `wrong_password` when the current one is not right, `weak_password`; 429 `too_many_attempts`
 */
export async function changePassword(
  parts: AccessParts,
  c: Context<SignedInEnv>,
  { current, password }: PasswordChange,
): Promise<void> {
  const person = personOf(c);
  const here = c.get('session').id;
  const subject = { kind: 'person', id: person.id } as const;
  await proveWithPassword(parts, c, current);
  const hash = await hashNewPassword(parts, password, person);
  await act(parts, c, async ({ tx, now, permit, record }) => {
    permit('profile.use', subject);
    await setPassword(tx, person.id, hash, now);
    await endSessions(tx, person.id, { but: here });
    if (parts.sendsMail) {
      await queueMail(tx, person.id, passwordChangedMail(person, now, parts.site.contactEmail), now);
    }
    await record({ action: 'password.changed', subject });
  });
}

/** That whoever sits here knows the password, and has not found an open page. Who has none has nothing to know. */
async function proveWithPassword(
  parts: AccessParts,
  c: Context<SignedInEnv>,
  current: string | undefined,
): Promise<void> {
  const { id } = personOf(c);
  const kept = await findPasswordHash(parts.db, id);
  if (kept === undefined) return;
  const visit = c.get('visit');
  const refused = {
    action: 'password.changed',
    outcome: 'refused',
    subject: { kind: 'person', id },
  } as const;
  const limit = LIMITS.passwordOfPerson;
  await requireAttempt(parts, visit, { limit, key: id, refusal: () => refused });
  const { password: hashing } = await parts.library().$context;
  const isRight = await parts.passwordTurns.take(() =>
    hashing.verify({ hash: kept, password: current ?? '' }),
  );
  if (!isRight) {
    await visit.note({ ...refused, details: { reason: 'wrong_password' } });
    throw wrongPassword();
  }
  await parts.attempts.clear(limit, id);
}

function wrongPassword(): Problem {
  const message = 'The current password is not right.';
  const errors = [{ path: 'current', code: 'wrong_password', message }];
  return new Problem({ status: 422, code: 'wrong_password', detail: message, errors });
}
