import { randomUUID } from 'node:crypto';
import type { WriteDb } from '../../../db/database';
import type { AuditEntry } from '../../access/append-audit';
import { endMemberships } from '../../access/end-membership';
import { standingOrganisations } from '../../access/standing-organisations.queries';
import {
  type Claims,
  type DirectoryRules,
  type HeldRole,
  roleChanges,
  rolesByClaims,
} from '../../domain/access/directory-rules';
import { dayOf } from '../../http/clock';
import { listHeldRoles } from './held-roles.queries';

interface Said {
  readonly personId: string;
  readonly rules: DirectoryRules;
  readonly claims: Claims;
}

/**
 * Makes the roles that the directory has given somebody those that it gives now.
 * @returns what is to be written down of it
 */
export async function followClaims(
  tx: WriteDb,
  { personId, rules, claims }: Said,
  now: Date,
): Promise<readonly AuditEntry[]> {
  const due = rolesByClaims(rules, claims, await standingOrganisations(tx, dayOf(now)));
  const held = (await listHeldRoles(tx, personId)).map(({ given_by, ...role }) => ({
    ...role,
    byDirectory: given_by === 'directory',
  }));
  const { granted, ended } = roleChanges(held, due);
  for (const role of ended) await endRole(tx, personId, role, now);
  const began: HeldRole[] = [];
  for (const role of granted) if (await beginRole(tx, personId, role, now)) began.push(role);
  const entry = ({ role, organisation }: HeldRole) => ({
    organisation,
    subject: { kind: 'person', id: personId },
    details: { after: { role, givenBy: 'directory' } },
  });
  return [
    ...ended.map((role): AuditEntry => ({ action: 'role.ended', ...entry(role) })),
    ...began.map((role): AuditEntry => ({ action: 'role.granted', ...entry(role) })),
  ];
}

async function endRole(tx: WriteDb, personId: string, { role, organisation }: HeldRole, now: Date) {
  await endMemberships(tx, now)
    .where('person_id', '=', personId)
    .where('organisation_key', '=', organisation)
    .where('role', '=', role)
    .where('given_by', '=', 'directory')
    .execute();
}

/** @returns whether it was not held; two who sign in at once as the same person may both find it missing */
async function beginRole(
  tx: WriteDb,
  personId: string,
  { role, organisation }: HeldRole,
  now: Date,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('memberships')
    .values({
      id: randomUUID(),
      person_id: personId,
      organisation_key: organisation,
      role,
      given_by: 'directory',
      began_at: now.toISOString(),
      ended_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}
