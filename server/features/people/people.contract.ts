import { z } from '@hono/zod-openapi';
import { ORGANISATION_KINDS, ROLES } from '../../domain/access/roles';
import { Instant } from '../../http/instant';
import { Version } from '../../http/numbers';
import { PersonName } from '../../http/person-name';
import { OrganisationKey } from '../organisations/organisations.contract';

export const PersonId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

export const PERSON_STATES = ['invited', 'active', 'deactivated', 'anonymised'] as const;

export const Membership = z.object({
  id: z.string(),
  organisation: z.object({ key: OrganisationKey, name: z.string(), kind: z.enum(ORGANISATION_KINDS) }),
  role: z.enum(ROLES),
  givenBy: z.enum(['person', 'directory', 'command']),
  beganAt: Instant,
  endedAt: Instant.nullable(),
  allowedActions: z.array(z.string()),
});

/** A person as administrators see them. */
export const Person = z
  .object({
    id: PersonId,
    name: z.string(),
    email: z.string(),
    language: z.enum(['sv', 'en']),
    state: z.enum(PERSON_STATES),
    createdAt: Instant,
    lastSeenAt: Instant.nullable().describe('The latest sign of life of a session that is still kept'),
    invitedUntil: Instant.nullable().describe('When the invitation that waits stops working'),
    signsInWith: z.array(z.enum(['password', 'directory'])),
    memberships: z
      .array(Membership)
      .describe('In organisations that you administer: those held now first, then those that have ended'),
    otherRoles: z
      .number()
      .int()
      .describe('Roles held in other organisations; with any, neither lastSeenAt nor signsInWith is told'),
    version: Version,
    allowedActions: z.array(z.string()),
  })
  .openapi('Person');
export type Person = z.infer<typeof Person>;

/** The people one may see, by name; at most 100 a page. */
export const People = z
  .object({ people: z.array(Person), next: z.string().nullable(), total: z.number().int() })
  .openapi('People');
export type People = z.infer<typeof People>;

export const PeopleQuery = z.strictObject({
  search: z.string().max(200).optional().describe('Part of a name or an address'),
  organisation: OrganisationKey.optional(),
  role: z.enum(ROLES).optional(),
  state: z.enum(PERSON_STATES).optional(),
  after: z.string().max(400).optional().describe('`next` of the page before'),
});
export type PeopleQuery = z.infer<typeof PeopleQuery>;

export const NewPerson = z
  .strictObject({
    email: z.email().max(320),
    name: PersonName,
    language: z.enum(['sv', 'en']).default('sv'),
    organisation: OrganisationKey,
    role: z.enum(ROLES),
  })
  .openapi('NewPerson');
export type NewPerson = z.infer<typeof NewPerson>;

const Link = z
  .object({ address: z.string().nullable(), expiresAt: Instant, mailed: z.boolean() })
  .describe(
    '`mailed`: it is on its way to the person, and shown to nobody else. Otherwise shown once, to hand over',
  );

/** A person, and the one-time link made for them. */
export const LinkedPerson = z.object({ person: Person, link: Link }).openapi('LinkedPerson');
export type LinkedPerson = z.infer<typeof LinkedPerson>;

/** Who was given a role, and the invitation made for who has not come yet; null for who signs in already. */
export const GivenRole = z
  .object({
    person: Person,
    link: Link.nullable(),
    outcome: z
      .enum(['invited', 'given', 'invited_again', 'started_over'])
      .describe(
        'New here; here already and signs in as before; here already and has never come; here already, and every way to sign in was taken away, as nobody had proved whose the address is',
      ),
  })
  .openapi('GivenRole');
export type GivenRole = z.infer<typeof GivenRole>;

export const PersonChange = z
  .strictObject({
    name: PersonName.optional(),
    email: z.email().max(320).optional(),
    language: z.enum(['sv', 'en']).optional(),
    version: Version,
  })
  .openapi('PersonChange');
export type PersonChange = z.infer<typeof PersonChange>;

export const NewRole = z
  .strictObject({ organisation: OrganisationKey, role: z.enum(ROLES) })
  .openapi('NewRole');
export type NewRole = z.infer<typeof NewRole>;

/** Another invitation for who has not come yet, or a way to a new password. */
export const NewLink = z.strictObject({ purpose: z.enum(['invitation', 'reset']) }).openapi('NewLink');
export type NewLink = z.infer<typeof NewLink>;

/** Why; stands in the audit log. */
export const Reason = z.strictObject({ reason: z.string().trim().min(1).max(1_000) }).openapi('Reason');
