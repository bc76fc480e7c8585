import type { AccessParts } from './access-parts';
import type { AuditEntry } from './append-audit';
import type { Limit } from './limits';
import { tooManyAttempts } from './too-many-attempts';
import type { Visit } from './visit';

interface Try {
  readonly limit: Limit;
  readonly key: string;
  /** What the audit log is to say of the first refusal in a window; those after it are the same flood. */
  refusal(): AuditEntry | Promise<AuditEntry>;
}

/**
 * Counts a try, before it is made.
 * @throws Problem 429 `too_many_attempts` when there were too many
 */
export async function requireAttempt(
  { attempts, clock }: Pick<AccessParts, 'attempts' | 'clock'>,
  { note }: Pick<Visit, 'note'>,
  { limit, key, refusal }: Try,
): Promise<void> {
  const taken = await attempts.take(limit, key);
  if (taken.allowed) return;
  if (taken.first) {
    const { details, ...entry } = await refusal();
    await note({ ...entry, outcome: 'refused', details: { ...details, reason: 'too_many' } });
  }
  throw tooManyAttempts(Math.ceil((taken.until.getTime() - clock.now().getTime()) / 1_000));
}
