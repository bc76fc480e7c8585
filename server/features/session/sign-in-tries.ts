import type { AccessParts } from '../../access/access-parts';
import type { AuditEntry } from '../../access/append-audit';
import { accountKey, accountKeyFrom } from '../../access/attempts';
import { LIMITS } from '../../access/limits';
import { requireAttempt, requireNotRefused } from '../../access/require-attempt';
import type { Visit } from '../../access/visit';

interface Tried {
  readonly email: string;
  readonly refusal: () => Promise<AuditEntry>;
}

/**
 * Tries of a password, as they are limited: from one network on all accounts, and from one network on one account.
 * Failures from everywhere else never lock anybody out, or a stranger could; they only leave fewer tries to each.
 */
export function signInTries(parts: AccessParts, visit: Visit, { email, refusal }: Tried) {
  const { attempts } = parts;
  const fromNetwork = { limit: LIMITS.signInFromAddress, key: visit.network, refusal };
  const toAccount = { limit: LIMITS.signInToAccount, key: accountKeyFrom(visit.network, email), refusal };
  const everywhere = [LIMITS.signInFromEverywhere, accountKey(email)] as const;
  let countedEverywhere = false;
  return {
    /** @throws Problem 429 when that is known, at no cost */
    requireNotRefused(): void {
      for (const known of [fromNetwork, toAccount]) requireNotRefused(parts, known);
    },
    /** @throws Problem 429 when there were too many */
    async count(): Promise<void> {
      await requireAttempt(parts, visit, fromNetwork);
      countedEverywhere = (await attempts.take(...everywhere)).allowed;
      const limit = countedEverywhere ? LIMITS.signInToAccount : LIMITS.signInToBesieged;
      await requireAttempt(parts, visit, { ...toAccount, limit });
    },
    /** Takes back the count of one that succeeded; the account's own is forgotten where the session begins. */
    async giveBack(): Promise<void> {
      await attempts.giveBack(fromNetwork.limit, fromNetwork.key);
      if (countedEverywhere) await attempts.giveBack(...everywhere);
    },
  };
}
