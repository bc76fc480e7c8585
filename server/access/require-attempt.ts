import type { Clock } from '../http/clock';
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
  throw refusedUntil(taken.until, clock);
}

/**
 * Turns away what is known to be refused, at no cost: before a turn is waited for or anything counted.
 * @throws Problem 429 `too_many_attempts`
 */
export function requireNotRefused(
  { attempts, clock }: Pick<AccessParts, 'attempts' | 'clock'>,
  { limit, key }: Pick<Try, 'limit' | 'key'>,
): void {
  const until = attempts.knownRefusal(limit, key);
  if (until !== undefined) throw refusedUntil(until, clock);
}

const refusedUntil = (until: Date, { now }: Clock) =>
  tooManyAttempts(Math.ceil((until.getTime() - now().getTime()) / 1_000));
