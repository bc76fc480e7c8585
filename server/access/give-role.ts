import { randomUUID } from 'node:crypto';
import type { WriteDb } from '../../db/database';
import type { Role } from '../domain/access/roles';

interface Given {
  readonly person: string;
  readonly organisation: string;
  readonly role: Role;
}

/** Gives a role by hand. @returns the membership; undefined when the person holds that role there already */
export async function giveRole(
  tx: WriteDb,
  { person, organisation, role }: Given,
  now: Date,
): Promise<string | undefined> {
  const given = await tx
    .insertInto('memberships')
    .values({
      id: randomUUID(),
      person_id: person,
      organisation_key: organisation,
      role,
      given_by: 'person',
      began_at: now.toISOString(),
      ended_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return given?.id;
}
