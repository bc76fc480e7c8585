import type { OrganisationKind, Role } from './roles';

/**
 * How far a role reaches. `own`: the organisation it is held in; `led`: the same, and every one when that is the
 * executive office; `city`: every one, but only when it is held in the executive office.
 */
type Reach = 'own' | 'led' | 'city';

/** Who may do what. `self` is for everyone, about themselves. This table is the only place that says so. */
const PERMISSIONS = {
  'profile.use': 'self',
  'people.read': { administrator: 'led' },
  'people.invite': { administrator: 'led' },
  'people.change': { administrator: 'led' },
  'roles.change': { administrator: 'led' },
  'people.export': { administrator: 'city' },
  'people.anonymise': { administrator: 'city' },
  'organisations.change': { administrator: 'city' },
  'catalogue.change': { office: 'city' },
  'rounds.change': { office: 'city' },
  'meetings.change': { author: 'own', approver: 'own', office: 'city' },
  'reports.read': { reader: 'own', author: 'own', approver: 'own', office: 'city' },
  'reports.write': { author: 'own' },
  'reports.decide': { approver: 'own' },
  'reports.review': { office: 'city' },
  'programmes.change': { office: 'city' },
  'programmes.follow': { office: 'city' },
  'judgements.change': { office: 'city' },
  'compilations.change': { office: 'city' },
  'coordinators.change': { author: 'own', approver: 'own', office: 'city' },
  'threads.read': { reader: 'own', author: 'own', approver: 'own', office: 'city' },
  'threads.write': { author: 'own' },
  'audit.read': { administrator: 'led' },
  'audit.verify': { administrator: 'city' },
} as const satisfies Readonly<Record<string, 'self' | Partial<Record<Role, Reach>>>>;

export type Action = keyof typeof PERMISSIONS;
export const ACTIONS = Object.keys(PERMISSIONS) as readonly Action[];

/** A role as it is held today, in an organisation that stands today. */
export interface Grant {
  readonly role: Role;
  readonly organisation: string;
  readonly kind: OrganisationKind;
}

export interface Actor {
  readonly id: string;
  readonly grants: readonly Grant[];
}

/** An organisation, and those that answer for it when it is no more. */
export interface Place {
  readonly organisation: string;
  readonly heirs: readonly string[];
}

/** What an action is done to: something of one or several organisations, of the whole city, or of a person. */
export type Subject =
  | { readonly kind: 'organisations'; readonly places: readonly Place[] }
  | { readonly kind: 'city' }
  | { readonly kind: 'person'; readonly id: string };

/**
 * Whether somebody may do something. What belongs to several organisations may be touched only by who reaches all of
 * them; what belongs to none, only by who reaches the whole city.
 */
export function can(actor: Actor, action: Action, subject: Subject): boolean {
  const rule: 'self' | Partial<Record<Role, Reach>> = PERMISSIONS[action];
  if (rule === 'self') return subject.kind === 'person' && subject.id === actor.id;
  const reaches = (place: Place | 'city') =>
    actor.grants.some((grant) => {
      const reach = rule[grant.role];
      return reach !== undefined && covers(reach, grant, place);
    });
  if (subject.kind !== 'organisations' || subject.places.length === 0) return reaches('city');
  return subject.places.every(reaches);
}

function covers(reach: Reach, { organisation, kind }: Grant, place: Place | 'city'): boolean {
  if (kind === 'executive_office' && reach !== 'own') return true;
  if (place === 'city' || reach === 'city') return false;
  return place.organisation === organisation || place.heirs.includes(organisation);
}

/** Everything somebody may do to something: what the server sends, so that pages know no roles. */
export function allowedActions(actor: Actor, subject: Subject): Action[] {
  return ACTIONS.filter((action) => can(actor, action, subject));
}
