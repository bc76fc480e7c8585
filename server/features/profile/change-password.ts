import type { Context } from 'hono';
import type { AccessParts } from '../../access/access-parts';
import { act } from '../../access/act';
import { endSessions } from '../../access/end-sessions';
import { hashNewPassword, setPassword } from '../../access/set-password';
import { personOf, type SignedInEnv } from '../../access/visit';
import { queueMail } from '../../mail/queue-mail';
import { passwordChangedMail } from '../../mail/texts';
import type { PasswordChange } from './profile.contract';
import { proveOneself } from './prove-oneself';

/**
 * Changes one's own password, and signs out everywhere else.
 * @throws as proveOneself; Problem 422 `weak_password`
 */
export async function changePassword(
  parts: AccessParts,
  c: Context<SignedInEnv>,
  { current, password }: PasswordChange,
): Promise<void> {
  const person = personOf(c);
  const here = c.get('session').id;
  const subject = { kind: 'person', id: person.id } as const;
  await proveOneself(parts, c, { current, action: 'password.changed' });
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
