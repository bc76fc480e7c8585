import type { ReadDb } from '../../../db/database';
import { listSuccessions } from '../../access/places.queries';
import { heirsOf } from '../../domain/access/heirs';
import { type Actor, allowedActions, can, type Place } from '../../domain/access/permissions';
import { dayOf } from '../../http/clock';
import type { Person } from './people.contract';
import {
  listInvitations,
  listLastSeen,
  listMemberships,
  listWays,
  type MembershipRow,
} from './person-details.queries';
import { type Standing, stateOf } from './state-of';

/** Who looks, and when. */
export interface Viewer {
  readonly actor: Actor;
  readonly now: Date;
}

export interface PersonRow extends Standing {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: 'sv' | 'en';
  readonly version: number;
  readonly created_at: string;
}

/**
 * People as the one who looks sees them: their roles where one administers, how many they hold elsewhere, and when and how
 * they sign in only where there are none elsewhere. With what that one may do to each of them and to each role they hold. Five
 * queries, however many they are.
 */
export async function describePeople(
  db: ReadDb,
  rows: readonly PersonRow[],
  { actor, now }: Viewer,
): Promise<Person[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const [memberships, ways, signs, invitations, successions] = await Promise.all([
    listMemberships(db, ids),
    listWays(db, ids),
    listLastSeen(db, ids),
    listInvitations(db, ids, now.toISOString()),
    listSuccessions(db),
  ]);
  const placeOf = (organisation: string): Place => ({
    organisation,
    heirs: heirsOf(organisation, successions, dayOf(now)),
  });
  const lastSeen = new Map(signs.map(({ person_id, seen_at }) => [person_id, seen_at]));
  const invitedUntil = new Map(invitations.map(({ person_id, expires_at }) => [person_id, expires_at]));
  return rows.map((row) => {
    const own = memberships.filter(({ person_id }) => person_id === row.id);
    const seen = own.filter(({ key }) =>
      can(actor, 'people.read', { kind: 'organisations', places: [placeOf(key)] }),
    );
    const others = own.filter((role) => role.ended_at === null && !seen.includes(role)).length;
    const state = stateOf(row);
    return {
      id: row.id,
      name: row.name,
      email: row.email,
      language: row.language,
      state,
      createdAt: row.created_at,
      lastSeenAt: others > 0 ? null : (lastSeen.get(row.id) ?? null),
      invitedUntil: invitedUntil.get(row.id) ?? null,
      signsInWith: others > 0 ? [] : waysOf(ways.filter(({ person_id }) => person_id === row.id)),
      memberships: seen.map((membership) => toMembership(membership, placeOf, actor)),
      otherRoles: others,
      version: row.version,
      // Nothing is left to be done to somebody whose name is gone for good.
      allowedActions: state === 'anonymised' ? [] : allowedActions(actor, subjectOf(own, placeOf)),
    };
  });
}

/** A person belongs to the organisations where they hold a role: who acts on them must reach them all. */
function subjectOf(memberships: readonly MembershipRow[], placeOf: (organisation: string) => Place) {
  const held = memberships.filter(({ ended_at }) => ended_at === null).map(({ key }) => key);
  return { kind: 'organisations', places: [...new Set(held)].map(placeOf) } as const;
}

function toMembership(
  { id, key, name, kind, role, given_by, began_at, ended_at }: MembershipRow,
  placeOf: (organisation: string) => Place,
  actor: Actor,
): Person['memberships'][number] {
  const places = [placeOf(key)];
  return {
    id,
    organisation: { key, name, kind },
    role,
    givenBy: given_by,
    beganAt: began_at,
    endedAt: ended_at,
    // A role that has ended is history.
    allowedActions: ended_at === null ? allowedActions(actor, { kind: 'organisations', places }) : [],
  };
}

function waysOf(accounts: readonly { readonly provider_id: string }[]): Person['signsInWith'] {
  const providers = accounts.map(({ provider_id }) => provider_id);
  const password = providers.includes('credential') ? (['password'] as const) : [];
  const directory = providers.some((provider) => provider !== 'credential') ? (['directory'] as const) : [];
  return [...password, ...directory];
}
