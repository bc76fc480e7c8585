import type { WriteDb } from '../../db/database';
import { holdAudit } from '../access/append-audit';
import { eraseDetails } from '../access/erase-details';
import type { KeptThing } from '../domain/access/retention';
import { listOldDetails } from './old-details.queries';

/** So many go in one transaction, which everybody else's waits for. */
const AT_ONCE = 500;

type Remove = (tx: WriteDb, before: string, now: Date) => Promise<number>;

/** How each thing that has had its time is taken away, `AT_ONCE` at most. Twice at once does no harm. */
const REMOVE: Readonly<Record<KeptThing, Remove>> = {
  sessions: (tx, before) =>
    countGone(
      tx
        .deleteFrom('sessions')
        .where('id', 'in', (old) =>
          old.selectFrom('sessions').select('id').where('created_at', '<=', before).limit(AT_ONCE),
        ),
    ),
  links: (tx, before) =>
    countGone(
      tx.deleteFrom('one_time_links').where('digest', 'in', (old) =>
        old
          .selectFrom('one_time_links')
          .select('digest')
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
          )
          .limit(AT_ONCE),
      ),
    ),
  attempts: (tx, before) =>
    countGone(
      tx
        .deleteFrom('attempts')
        .where('key', 'in', (old) =>
          old.selectFrom('attempts').select('key').where('window_ends_at', '<=', before).limit(AT_ONCE),
        )
        // One whose window has begun anew meanwhile stays.
        .where('window_ends_at', '<=', before),
    ),
  verifications: (tx, before) =>
    countGone(
      tx
        .deleteFrom('verifications')
        .where('id', 'in', (old) =>
          old.selectFrom('verifications').select('id').where('expires_at', '<=', before).limit(AT_ONCE),
        ),
    ),
  mails: (tx, before) =>
    countGone(
      tx.deleteFrom('mails').where('id', 'in', (old) =>
        old
          .selectFrom('mails')
          .select('id')
          .where(({ eb, fn }) => eb(fn.coalesce('sent_at', 'failed_at'), '<=', before))
          .limit(AT_ONCE),
      ),
    ),
  /** Bytes that were sent in and are attached to nothing, because something failed in between. */
  attachment_files: (tx, before) =>
    countGone(
      tx
        .deleteFrom('attachment_files')
        .where('sha256', 'in', (old) =>
          old
            .selectFrom('attachment_files as file')
            .select('file.sha256')
            .where('file.kept_at', '<=', before)
            .where(({ not, exists, selectFrom }) =>
              not(
                exists(
                  selectFrom('attachments').select('id').whereRef('attachments.sha256', '=', 'file.sha256'),
                ),
              ),
            )
            .limit(AT_ONCE),
        )
        // What has been sent in again meanwhile stays.
        .where('kept_at', '<=', before),
    ),
  audit_details: async (tx, before, now) => {
    await holdAudit(tx);
    const rows = await listOldDetails(tx, before, AT_ONCE);
    await eraseDetails(tx, now, rows, { actor: { kind: 'system' }, reason: 'age' });
    return rows.length;
  },
};

/**
 * Takes away some of what has had its time.
 * @param before the instant before which it has
 * @returns how many rows, and whether there may be more
 */
export async function removeSome(
  tx: WriteDb,
  thing: KeptThing,
  before: Date,
  now: Date,
): Promise<{ readonly rows: number; readonly more: boolean }> {
  const rows = await REMOVE[thing](tx, before.toISOString(), now);
  return { rows, more: rows === AT_ONCE };
}

async function countGone(query: {
  executeTakeFirstOrThrow(): Promise<{ numDeletedRows: bigint }>;
}): Promise<number> {
  const { numDeletedRows } = await query.executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
