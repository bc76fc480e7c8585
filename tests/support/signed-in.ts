import { randomUUID } from 'node:crypto';
import type { Hono } from 'hono';
import type { Db } from '../../db/database';
import { cookieOf } from '../../server/access/library-calls';
import type { OrganisationKind, Role } from '../../server/domain/access/roles';
import { testLibrary } from './access';
import { TEST_SITE } from './test-app';

/** Somebody signed in to a test's app. */
export interface Member {
  readonly id: string;
  readonly email: string;
  readonly cookie: string;
  /** Asks the app as this person; a body is sent as JSON, bytes as they are. */
  ask(method: string, path: string, body?: unknown): Promise<Response>;
}

interface Membership {
  readonly role: Role;
  readonly organisation: string;
  /** When the organisation is not there yet, it is made as one of this kind. */
  readonly kind?: OrganisationKind;
}

/** What the members of a test are made in. */
export interface Company {
  readonly app: Hono;
  readonly db: Db;
  /** The clock of the app. */
  readonly now?: () => Date;
}

const describedAs = (body: unknown): Record<string, string> =>
  body instanceof Uint8Array
    ? { 'content-type': 'application/octet-stream', 'content-length': String(body.length) }
    : { 'content-type': 'application/json' };

const asSent = (body: unknown) => (body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body));

/** What is sent, as a browser says it; a body is JSON, bytes are as they are. */
export const sending = (body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  body === undefined ? { headers } : { headers: { ...headers, ...describedAs(body) }, body: asSent(body) };

const THEN = '2020-01-01T00:00:00.000Z';

/** Makes a person with roles, as the database would hold one, and signs them in. */
export async function signInMember(
  { app, db, now = () => new Date('2025-01-15T12:00:00Z') }: Company,
  memberships: readonly Membership[],
): Promise<Member> {
  const id = randomUUID();
  const email = `${id}@exempel.se`;
  await db.transaction().execute(async (tx) => {
    await tx
      .insertInto('people')
      .values({
        id,
        email,
        email_verified: 1,
        address_proved_at: THEN,
        name: `Person ${id.slice(0, 8)}`,
        image: null,
        language: 'sv',
        created_at: THEN,
        updated_at: THEN,
        deactivated_at: null,
        anonymised_at: null,
        version: 1,
      })
      .execute();
    for (const { role, organisation, kind = 'district_committee' } of memberships) {
      await tx
        .insertInto('organisations')
        .values({
          key: organisation,
          name: organisation,
          kind,
          valid_from: '2007-01-01',
          valid_to: null,
          version: 1,
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      await tx
        .insertInto('memberships')
        .values({
          id: randomUUID(),
          person_id: id,
          organisation_key: organisation,
          role,
          given_by: 'person',
          began_at: THEN,
          ended_at: null,
        })
        .execute();
    }
  });
  const library = testLibrary({ db, clock: { now }, site: TEST_SITE });
  const response = await library.api.signInAs({
    body: { personId: id },
    headers: new Headers(),
    asResponse: true,
  });
  const cookie = cookieOf(response);
  const ask = async (method: string, path: string, body?: unknown) =>
    await app.request(path, {
      method,
      ...sending(body, { cookie }),
    });
  return { id, email, cookie, ask };
}
