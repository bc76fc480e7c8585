import type { WriteDb } from '../../db/database';
import { revokeFeeds } from './revoke-feeds';

/** What was just used to prove who somebody is, and so stays. */
interface Kept {
  readonly session: string;
  /** What the directory calls the person. */
  readonly account: string;
}

/**
 * Takes away every way to come in as somebody: passwords, ties to the directory, sessions, links and the
 * address of their calendar. They are then as somebody who has never come. For when others than the person may have made those ways.
 * @returns whether there was anything to take away
 */
export async function startOver(tx: WriteDb, personId: string, now: Date, kept?: Kept): Promise<boolean> {
  const accounts = await tx
    .deleteFrom('sign_in_accounts')
    .where('person_id', '=', personId)
    .$if(kept !== undefined, (query) =>
      query.where(({ eb, or }) =>
        or([eb('provider_id', '=', 'credential'), eb('account_id', '<>', kept?.account ?? '')]),
      ),
    )
    .executeTakeFirstOrThrow();
  const sessions = await tx
    .deleteFrom('sessions')
    .where('person_id', '=', personId)
    .$if(kept !== undefined, (query) => query.where('id', '<>', kept?.session ?? ''))
    .executeTakeFirstOrThrow();
  const links = await tx
    .updateTable('one_time_links')
    .set({ revoked_at: now.toISOString() })
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .executeTakeFirstOrThrow();
  const hadFeed = await revokeFeeds(tx, personId, now);
  return hadFeed || accounts.numDeletedRows + sessions.numDeletedRows + links.numUpdatedRows > 0n;
}
