import type { WriteDb } from '../../db/database';
import { holdAudit } from '../access/append-audit';
import { eraseDetails } from '../access/erase-details';
import type { KeptThing } from '../domain/access/retention';

/** So many details are erased in one transaction, which everybody else's waits for. */
const AT_ONCE = 1_000;

interface Removed {
  readonly rows: number;
  /** Whether there may be more. */
  readonly more: boolean;
}

type Remove = (tx: WriteDb, before: string, now: Date) => Promise<Removed>;

/** How each thing that has had its time is taken away. Twice at once does no harm. */
export const REMOVE: Readonly<Record<KeptThing, Remove>> = {
  sessions: (tx, before) => done(tx.deleteFrom('sessions').where('created_at', '<=', before)),
  links: (tx, before) =>
    done(
      tx
        .deleteFrom('one_time_links')
        .where(({ eb, fn }) => eb(fn.coalesce('used_at', 'revoked_at', 'expires_at'), '<=', before))
        // Of somebody who signs in by links alone, a used one is all that tells that they have ever come.
        .where(({ or, eb, exists, selectFrom }) =>
          or([
            eb('used_at', 'is', null),
            exists(
              selectFrom('sign_in_accounts')
                .select('sign_in_accounts.id')
                .whereRef('sign_in_accounts.person_id', '=', 'one_time_links.person_id'),
            ),
          ]),
        ),
    ),
  attempts: (tx, before) => done(tx.deleteFrom('attempts').where('window_ends_at', '<=', before)),
  verifications: (tx, before) => done(tx.deleteFrom('verifications').where('expires_at', '<=', before)),
  mails: (tx, before) =>
    done(tx.deleteFrom('mails').where(({ eb, fn }) => eb(fn.coalesce('sent_at', 'failed_at'), '<=', before))),
  audit_details: eraseOldDetails,
};

async function done(query: {
  executeTakeFirstOrThrow(): Promise<{ numDeletedRows: bigint }>;
}): Promise<Removed> {
  const { numDeletedRows } = await query.executeTakeFirstOrThrow();
  return { rows: Number(numDeletedRows), more: false };
}

/** What an erasure names stays for good, since it is what accounts for the others. */
async function eraseOldDetails(tx: WriteDb, before: string, now: Date): Promise<Removed> {
  await holdAudit(tx);
  const rows = await tx
    .selectFrom('audit_log')
    .innerJoin('audit_details', 'audit_details.seq', 'audit_log.seq')
    .select('audit_log.seq')
    .where('audit_log.at', '<=', before)
    .where('audit_log.action', '<>', 'audit.erased')
    .where('audit_details.body', 'is not', null)
    .orderBy('audit_log.seq')
    .limit(AT_ONCE)
    .execute();
  await eraseDetails(
    tx,
    now,
    rows.map(({ seq }) => seq),
    { actor: { kind: 'system' }, reason: 'age' },
  );
  return { rows: rows.length, more: rows.length === AT_ONCE };
}
