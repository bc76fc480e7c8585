import { setImmediate } from 'node:timers/promises';
import type { ReadDb } from '../../../db/database';
import type { PersonExport } from './privacy.contract';

/** The particulars and roles of a person. @returns undefined for nobody */
export async function findParticulars(db: ReadDb, id: string): Promise<PersonExport['person'] | undefined> {
  return await db
    .selectFrom('people')
    .select(['id', 'name', 'email', 'language', 'created_at as createdAt', 'updated_at as updatedAt'])
    .select(['deactivated_at as deactivatedAt', 'anonymised_at as anonymisedAt'])
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function listRoles(db: ReadDb, id: string): Promise<PersonExport['roles']> {
  const rows = await db
    .selectFrom('memberships')
    .innerJoin('organisations', 'organisations.key', 'memberships.organisation_key')
    .select(['organisations.key', 'organisations.name', 'role', 'given_by as givenBy'])
    .select(['began_at as beganAt', 'ended_at as endedAt'])
    .where('person_id', '=', id)
    .orderBy('began_at')
    .orderBy('memberships.id')
    .execute();
  return rows.map(({ key, name, ...role }) => ({ organisation: { key, name }, ...role }));
}

export async function listSessions(db: ReadDb, id: string): Promise<PersonExport['sessions']> {
  return await db
    .selectFrom('sessions')
    .select(['created_at as beganAt', 'seen_at as seenAt', 'way', 'address', 'user_agent as userAgent'])
    .where('person_id', '=', id)
    .orderBy('created_at')
    .execute();
}

/** Ways to sign in, without passwords and tokens. */
export async function listWays(db: ReadDb, id: string): Promise<PersonExport['waysToSignIn']> {
  const rows = await db
    .selectFrom('sign_in_accounts')
    .select(['provider_id', 'account_id', 'created_at as createdAt', 'updated_at as updatedAt'])
    .where('person_id', '=', id)
    .orderBy('created_at')
    .execute();
  return rows.map(({ provider_id, account_id, ...times }) =>
    provider_id === 'credential'
      ? { kind: 'password', account: null, ...times }
      : { kind: 'directory', account: account_id, ...times },
  );
}

/** One-time links, without what is kept of their secrets. */
export async function listLinks(db: ReadDb, id: string): Promise<PersonExport['links']> {
  return await db
    .selectFrom('one_time_links')
    .select(['purpose', 'email', 'created_at as createdAt', 'expires_at as expiresAt'])
    .select(['used_at as usedAt', 'revoked_at as revokedAt'])
    .where('person_id', '=', id)
    .orderBy('created_at')
    .execute();
}

/** Mails to the person, at whatever address, without their text: while one waits it may hold a link that lets its reader in. */
export async function listMails(db: ReadDb, id: string): Promise<PersonExport['mails']> {
  return await db
    .selectFrom('mails')
    .select(['subject', 'created_at as createdAt', 'sent_at as sentAt', 'failed_at as failedAt'])
    .where('person_id', '=', id)
    .orderBy('created_at')
    .execute();
}

/** When somebody's calendar had an address, without what is kept of the address. */
export async function listCalendarAddresses(
  db: ReadDb,
  id: string,
): Promise<PersonExport['calendarAddresses']> {
  return await db
    .selectFrom('calendar_feeds')
    .select(['created_at as createdAt', 'revoked_at as revokedAt'])
    .where('person_id', '=', id)
    .orderBy('created_at')
    .execute();
}

/** Whether somebody has mails about what is new, without what is kept of the address that ends them. */
export async function findBriefMails(db: ReadDb, id: string): Promise<PersonExport['briefMails']> {
  const found = await db
    .selectFrom('brief_subscriptions')
    .select(['since', 'mailed_until as mailedUntil'])
    .where('person_id', '=', id)
    .executeTakeFirst();
  return found ?? null;
}

/** Of which days of which reports somebody has been reminded. */
export async function listReminders(db: ReadDb, id: string): Promise<PersonExport['reminders']> {
  return await db
    .selectFrom('reminders')
    .select(['report_id as report', 'deadline', 'due_on as dueOn', 'sent_at as sentAt'])
    .where('person_id', '=', id)
    .orderBy('sent_at')
    .execute();
}

const PAGE_ROWS = 500;

/** What the log tells of a person: what they did, and what was done to them. After each page others have their turn. */
export async function* readLog(db: ReadDb, id: string): AsyncGenerator<LogRow[]> {
  let after = 0;
  while (true) {
    const rows = await listLog(db, id, after);
    yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE_ROWS) return;
    after = last.seq;
    await setImmediate();
  }
}

async function listLog(db: ReadDb, id: string, after: number) {
  return await db
    .selectFrom('audit_log')
    .innerJoin('audit_details', 'audit_details.seq', 'audit_log.seq')
    .select(['audit_log.seq', 'at', 'action', 'outcome', 'organisation_key', 'actor_kind', 'actor_id'])
    .select(['subject_kind', 'subject_id', 'body'])
    .where('audit_log.seq', '>', after)
    .where(({ eb, and, or }) =>
      or([
        and([eb('actor_kind', '=', 'person'), eb('actor_id', '=', id)]),
        and([eb('subject_kind', '=', 'person'), eb('subject_id', '=', id)]),
      ]),
    )
    .orderBy('audit_log.seq')
    .limit(PAGE_ROWS)
    .execute();
}
export type LogRow = Awaited<ReturnType<typeof listLog>>[number];
