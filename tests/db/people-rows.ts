import type { Insertable, Kysely } from 'kysely';
import type { Database } from '../../db/database';
import type { MailsTable } from '../../db/schema/mails';
import type { OrganisationSuccessionsTable, OrganisationsTable } from '../../db/schema/organisations';
import type { MembershipsTable, OneTimeLinksTable, PeopleTable } from '../../db/schema/people';
import type { SessionsTable } from '../../db/schema/sign-in';
import { appendAudit } from '../../server/access/append-audit';

const INSTANT = '2025-01-15T12:00:00.000Z';
const LATER = '2025-01-22T12:00:00.000Z';

/** One right row of each table that knows people, enough to refer to. */
export const ORGANISATION: OrganisationsTable = {
  key: 'farsta-stadsdelsnamnd',
  name: 'Farsta stadsdelsnämnd',
  kind: 'district_committee',
  valid_from: '2007-01-01',
  valid_to: null,
  version: 1,
};

export const PREDECESSOR: OrganisationsTable = {
  ...ORGANISATION,
  key: 'gamla-stadsdelsnamnden',
  name: 'Gamla stadsdelsnämnden',
  valid_from: '2000-01-01',
  valid_to: '2007-01-01',
};

export const SUCCESSION: OrganisationSuccessionsTable = {
  predecessor_key: PREDECESSOR.key,
  successor_key: ORGANISATION.key,
  date: '2007-01-01',
  decision: 'Kommunfullmäktige 2006',
};

export const PERSON: PeopleTable = {
  id: 'person',
  email: 'anna@exempel.se',
  email_verified: 1,
  address_proved_at: null,
  name: 'Anna Exempel',
  image: null,
  language: 'sv',
  created_at: INSTANT,
  updated_at: INSTANT,
  deactivated_at: null,
  anonymised_at: null,
  version: 1,
};

export const MEMBERSHIP: MembershipsTable = {
  id: 'membership',
  person_id: PERSON.id,
  organisation_key: ORGANISATION.key,
  role: 'author',
  given_by: 'person',
  began_at: INSTANT,
  ended_at: null,
};

export const LINK: OneTimeLinksTable = {
  digest: '0'.repeat(64),
  purpose: 'invitation',
  person_id: PERSON.id,
  email: null,
  created_at: INSTANT,
  expires_at: LATER,
  shown: 0,
  used_at: null,
  revoked_at: null,
};

export const MAIL: Insertable<MailsTable> = {
  id: 'mail',
  person_id: PERSON.id,
  recipient: PERSON.email,
  subject: 'Välkommen',
  body: 'Hej!',
  created_at: INSTANT,
  next_try_at: INSTANT,
  attempts: 0,
  sent_at: null,
  failed_at: null,
  last_error: null,
};

const DATES = { created_at: INSTANT, updated_at: INSTANT };

export const SESSION: SessionsTable = {
  id: 'session',
  token: 'token',
  person_id: PERSON.id,
  address: null,
  user_agent: null,
  way: 'password',
  directory_token: null,
  ...DATES,
  seen_at: INSTANT,
  expires_at: LATER,
};

/** What the migrations of people, and of what they may do, are filled with. */
export const FILL_PEOPLE: Readonly<Record<string, (db: Kysely<Database>) => Promise<unknown>>> = {
  '0009-organisations': async (db) => {
    await db.insertInto('organisations').values([PREDECESSOR, ORGANISATION]).execute();
    const { key: organisation_key, valid_from } = ORGANISATION;
    await db
      .insertInto('organisation_districts')
      .values({ organisation_key, area_slug: 'farsta', valid_from, valid_to: null })
      .execute();
    await db.insertInto('organisation_successions').values(SUCCESSION).execute();
  },
  '0010-people': async (db) => {
    await db.insertInto('people').values(PERSON).execute();
    await db.insertInto('memberships').values(MEMBERSHIP).execute();
    await db.insertInto('one_time_links').values(LINK).execute();
  },
  '0011-sign-in': async (db) => {
    await db.insertInto('sessions').values(SESSION).execute();
    const account = { id: 'account', person_id: PERSON.id, provider_id: 'credential', account_id: PERSON.id };
    const tokens = { access_token: null, refresh_token: null, id_token: null, scope: null };
    const expiry = { access_token_expires_at: null, refresh_token_expires_at: null };
    await db
      .insertInto('sign_in_accounts')
      .values({ ...account, ...tokens, ...expiry, ...DATES, password: 'salt:key' })
      .execute();
    const verification = { id: 'verification', identifier: 'state', value: '{}', expires_at: LATER };
    await db
      .insertInto('verifications')
      .values({ ...verification, ...DATES })
      .execute();
    await db.insertInto('attempts').values({ key: 'sign_in', window_ends_at: LATER, count: 1 }).execute();
    await db
      .insertInto('installation')
      .values({ id: 1, session_secret: 's'.repeat(32) })
      .execute();
  },
  '0012-audit': (db) =>
    db
      .transaction()
      .execute((tx) => appendAudit(tx, new Date(INSTANT), { kind: 'system' }, { action: 'session.refused' })),
  '0013-mails': (db) => db.insertInto('mails').values(MAIL).execute(),
};
