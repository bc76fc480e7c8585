import type { WriteDb } from '../../../db/database';
import { addMembership } from '../../access/add-person';
import { administersOffice, isAdministered } from '../../access/administered';
import type { AuditEntry } from '../../access/append-audit';
import { endMemberships } from '../../access/end-membership';
import { revokeLinks } from '../../access/revoke-links';
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
 * Makes the roles that the directory has given somebody those that it gives now, but for that of the last who administers
 * the executive office.
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
  const began: HeldRole[] = [];
  for (const role of granted) {
    // Two who sign in at once as the same person may both find it missing: it is given once.
    if (await addMembership(tx, { personId, ...role, givenBy: 'directory' }, now)) began.push(role);
  }
  // A link that somebody else was shown must not lead to more than it did when it was made.
  if (began.length > 0) await revokeLinks(tx, personId, now);
  const kept: HeldRole[] = [];
  for (const role of ended) {
    if (!(await endRole(tx, personId, role, now))) kept.push(role);
  }
  const entry = ({ role, organisation }: HeldRole) => ({
    organisation,
    subject: { kind: 'person', id: personId },
    details: { after: { role, givenBy: 'directory' } },
  });
  return [
    ...ended
      .filter((role) => !kept.includes(role))
      .map((role): AuditEntry => ({ action: 'role.ended', ...entry(role) })),
    ...kept.map((role): AuditEntry => refusedEnd(entry(role))),
    ...began.map((role): AuditEntry => ({ action: 'role.granted', ...entry(role) })),
  ];
}

/** That the directory wanted a role ended, and it was kept. */
function refusedEnd({ details, ...about }: Omit<AuditEntry, 'action'>): AuditEntry {
  const refused = { action: 'role.ended', outcome: 'refused' } as const;
  return { ...about, ...refused, details: { ...details, reason: 'last_administrator' } };
}

/** @returns false when it was kept, as the executive office would be left without an administrator */
async function endRole(
  tx: WriteDb,
  personId: string,
  { role, organisation }: HeldRole,
  now: Date,
): Promise<boolean> {
  const { id, kind } = await tx
    .selectFrom('memberships')
    .innerJoin('organisations', 'organisations.key', 'memberships.organisation_key')
    .select(['memberships.id', 'kind'])
    .where('person_id', '=', personId)
    .where('organisation_key', '=', organisation)
    .where('role', '=', role)
    .where('given_by', '=', 'directory')
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow();
  await endMemberships(tx, now).where('id', '=', id).execute();
  if (!administersOffice({ role, kind }) || (await isAdministered(tx, now))) return true;
  await tx.updateTable('memberships').set({ ended_at: null }).where('id', '=', id).execute();
  return false;
}
