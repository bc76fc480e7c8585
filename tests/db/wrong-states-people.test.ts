import type { Kysely } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import type { Database } from '../../db/database';
import type { OrganisationsTable } from '../../db/schema/organisations';
import type { MembershipsTable, OneTimeLinksTable, PeopleTable } from '../../db/schema/people';
import { describeOnEachEngine } from '../support/engines';
import { LINK, MEMBERSHIP, ORGANISATION, PERSON, SESSION, SUCCESSION } from './people-rows';
import { FILL } from './rows';

const WRONG_ORGANISATIONS: readonly [why: string, change: Partial<OrganisationsTable>][] = [
  ['no name', { name: '' }],
  ['no key', { key: '' }],
  ['a kind nobody knows', { kind: 'party' as 'company' }],
  ['a day that is none', { valid_from: 'i fjol' }],
  ['an end before its beginning', { valid_to: '2006-12-31' }],
  ['an end on its first day', { valid_to: '2007-01-01' }],
  ['the key of another', { key: ORGANISATION.key }],
];

const WRONG_PEOPLE: readonly [why: string, change: Partial<PeopleTable>][] = [
  ['the address of another', { email: PERSON.email }],
  ['an address with capitals, which could be somebody else’s in small letters', { email: 'Bo@exempel.se' }],
  ['an address without @', { email: 'bo' }],
  ['no name', { name: '' }],
  ['a language the product does not speak', { language: 'fr' as 'sv' }],
  ['a time that is none', { created_at: '2025-01-15' }],
  ['an address proved at no instant', { address_proved_at: 'yes' }],
  ['name taken away while still active', { anonymised_at: PERSON.created_at }],
];

const WRONG_MEMBERSHIPS: readonly [why: string, change: Partial<MembershipsTable>][] = [
  ['a role nobody knows', { role: 'king' as 'author' }],
  ['the same role twice at once', { role: MEMBERSHIP.role }],
  ['an end before its beginning', { ended_at: '2024-01-01T00:00:00.000Z' }],
  ['nobody', { person_id: 'nobody' }],
  ['no organisation', { organisation_key: 'nowhere' }],
  ['given by nobody knows whom', { given_by: 'chance' as 'person' }],
];

const WRONG_LINKS: readonly [why: string, change: Partial<OneTimeLinksTable>][] = [
  ['the secret itself, which is shorter', { digest: 'secret' }],
  ['the digest of another', { digest: LINK.digest }],
  ['a purpose nobody knows', { purpose: 'party' as 'reset' }],
  ['no end', { expires_at: LINK.created_at }],
  ['neither shown nor only mailed', { shown: 2 }],
  ['a new address without the address', { purpose: 'new_email' }],
  ['an address where none is proved', { email: 'bo@exempel.se' }],
  ['nobody', { person_id: 'nobody' }],
];

describeOnEachEngine('wrong states of people and organisations cannot be stored', (engine) => {
  let db: Kysely<Database>;
  beforeAll(async () => {
    db = await engine.migrated();
    for (const fill of Object.values(FILL)) await fill(db);
  });

  const rejects = (query: { execute(): Promise<unknown> }) => expect(query.execute()).rejects.toThrow();

  test.each(WRONG_ORGANISATIONS)('an organisation with %s', async (_why, change) => {
    await rejects(db.insertInto('organisations').values({ ...ORGANISATION, key: 'new', ...change }));
  });

  test('an organisation that took over from itself, from nothing, without a decision, or twice', async () => {
    const insert = (change: object) =>
      db.insertInto('organisation_successions').values({ ...SUCCESSION, ...change });
    await rejects(insert({ predecessor_key: ORGANISATION.key }));
    await rejects(insert({ predecessor_key: 'nowhere' }));
    await rejects(
      insert({ predecessor_key: ORGANISATION.key, successor_key: SUCCESSION.predecessor_key, decision: '' }),
    );
    await rejects(insert({}));
  });

  test('a district of no committee, an unknown one, or one that leaves before it comes', async () => {
    const district = { organisation_key: ORGANISATION.key, area_slug: 'farsta', valid_from: '2020-01-01' };
    const insert = (change: object) =>
      db.insertInto('organisation_districts').values({ ...district, valid_to: null, ...change });
    await rejects(insert({ organisation_key: 'nowhere' }));
    await rejects(insert({ area_slug: 'nowhere' }));
    await rejects(insert({ valid_to: '2019-01-01' }));
  });

  test.each(WRONG_PEOPLE)('a person with %s', async (_why, change) => {
    await rejects(
      db.insertInto('people').values({ ...PERSON, id: 'new', email: 'bo@exempel.se', ...change }),
    );
  });

  test.each(WRONG_MEMBERSHIPS)('a role with %s', async (_why, change) => {
    await rejects(
      db.insertInto('memberships').values({ ...MEMBERSHIP, id: 'new', role: 'reader', ...change }),
    );
  });

  test.each(WRONG_LINKS)('a one-time link with %s', async (_why, change) => {
    await rejects(db.insertInto('one_time_links').values({ ...LINK, digest: '1'.repeat(64), ...change }));
  });

  test('a session begun in no known way, or with a token of the directory that did not begin it', async () => {
    const insert = (change: object) =>
      db.insertInto('sessions').values({ ...SESSION, id: 'new', token: 'new', ...change });
    await rejects(insert({ way: 'magic' }));
    await rejects(insert({ directory_token: 'token' }));
    await rejects(insert({ person_id: 'nobody' }));
  });

  test('a person cannot be removed from under their history', async () => {
    await rejects(db.deleteFrom('people').where('id', '=', PERSON.id));
    await rejects(db.deleteFrom('organisations').where('key', '=', ORGANISATION.key));
  });
});
