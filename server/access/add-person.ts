import { randomUUID } from 'node:crypto';
import type { WriteDb } from '../../db/database';
import type { MembershipsTable } from '../../db/schema/people';
import type { Role } from '../domain/access/roles';

interface NewPerson {
  /** In any case; kept in lower case. */
  readonly email: string;
  readonly name: string;
  readonly language: 'sv' | 'en';
}

interface NewMembership {
  readonly personId: string;
  readonly organisation: string;
  readonly role: Role;
  readonly givenBy: MembershipsTable['given_by'];
}

/** As addresses are kept and compared. */
export const plainEmail = (email: string): string => email.trim().toLowerCase();

/** Adds somebody who has no roles yet and cannot sign in until given a link, or known by the directory. @returns the id */
export async function addPerson(
  tx: WriteDb,
  { email, name, language }: NewPerson,
  now: Date,
): Promise<string> {
  const id = randomUUID();
  const at = now.toISOString();
  await tx
    .insertInto('people')
    .values({
      id,
      email: plainEmail(email),
      email_verified: 1,
      address_proved_at: null,
      name,
      image: null,
      language,
      created_at: at,
      updated_at: at,
      deactivated_at: null,
      anonymised_at: null,
      version: 1,
    })
    .execute();
  return id;
}

/** Gives a role from now on. @returns the id of the membership; undefined when the person holds that role there already */
export async function addMembership(
  tx: WriteDb,
  { personId, organisation, role, givenBy }: NewMembership,
  now: Date,
): Promise<string | undefined> {
  const given = await tx
    .insertInto('memberships')
    .values({
      id: randomUUID(),
      person_id: personId,
      organisation_key: organisation,
      role,
      given_by: givenBy,
      began_at: now.toISOString(),
      ended_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return given?.id;
}
