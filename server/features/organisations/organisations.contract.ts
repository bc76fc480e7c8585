import { z } from '@hono/zod-openapi';
import { ORGANISATION_KINDS, ROLES } from '../../domain/access/roles';
import { AreaSlug, IsoDate } from '../../http/contract';
import { Version } from '../../http/numbers';

export const OrganisationKey = z
  .string()
  .regex(/^[a-z0-9-]{1,80}$/, 'a slug: lower case letters, digits and -')
  .openapi({ example: 'jarva-stadsdelsnamnd' });

const Relative = z.object({ key: OrganisationKey, name: z.string(), date: IsoDate, decision: z.string() });

/** A committee, company or office with its days, its districts, and what it came from and became. */
export const Organisation = z
  .object({
    key: OrganisationKey,
    name: z.string(),
    kind: z.enum(ORGANISATION_KINDS),
    validFrom: IsoDate,
    validTo: IsoDate.nullable().describe('The first day it is no more'),
    version: Version,
    roles: z.array(z.enum(ROLES)).describe('The roles one can have there: `rolesOf` its kind'),
    districts: z.array(
      z.object({ slug: AreaSlug, name: z.string(), validFrom: IsoDate, validTo: IsoDate.nullable() }),
    ),
    predecessors: z.array(Relative),
    successors: z.array(Relative),
    heirs: z
      .array(z.object({ key: OrganisationKey, name: z.string() }))
      .describe('Who answers today for what it left behind; empty while it stands'),
  })
  .openapi('Organisation');
export type Organisation = z.infer<typeof Organisation>;

/** Open to everyone: which organisations the city has is no secret. */
export const Organisations = z.object({ organisations: z.array(Organisation) }).openapi('Organisations');
export const OrganisationsQuery = z.strictObject({
  on: IsoDate.optional().describe('Only those that stood that day'),
  kind: z.enum(ORGANISATION_KINDS).optional(),
});

export const NewOrganisation = z
  .strictObject({
    name: z.string().trim().min(1).max(200),
    kind: z.enum(ORGANISATION_KINDS),
    validFrom: IsoDate,
    districts: z.array(AreaSlug).max(50).default([]),
  })
  .openapi('NewOrganisation');
export type NewOrganisation = z.infer<typeof NewOrganisation>;

export const OrganisationChange = z
  .strictObject({
    name: z.string().trim().min(1).max(200).optional(),
    validFrom: IsoDate.optional(),
    version: Version,
  })
  .openapi('OrganisationChange');
export type OrganisationChange = z.infer<typeof OrganisationChange>;

/** That organisations end on a day, and which take over. The predecessors' reports stay theirs; open work is inherited. */
export const NewSuccession = z
  .strictObject({
    predecessors: z.array(OrganisationKey).min(1).max(20),
    successors: z.array(OrganisationKey).min(1).max(20),
    date: IsoDate,
    decision: z.string().trim().min(1).max(500),
    districts: z
      .record(AreaSlug, OrganisationKey)
      .default({})
      .describe('Which successor answers for each district; the only one for all of them, when there is one'),
  })
  .openapi('NewSuccession');
export type NewSuccession = z.infer<typeof NewSuccession>;

/** Roles of the predecessors that are given anew in the successor. */
export const CarriedOver = z.object({ roles: z.number().int() }).openapi('CarriedOver');
