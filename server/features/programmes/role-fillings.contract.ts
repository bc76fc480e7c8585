import { z } from '@hono/zod-openapi';
import { ORGANISATION_KINDS } from '../../domain/access/roles';
import { FILLINGS } from '../../domain/follow-up/programme';
import { IsoDate, Localized } from '../../http/contract';
import { Instant } from '../../http/instant';
import { Slug } from './programmes.contract';

/** What an organisation says of its roles. */
export const RoleFilling = z
  .object({
    role: Slug,
    label: Localized,
    about: Localized,
    state: z.enum([...FILLINGS, 'not_said']),
    holder: z.string(),
    since: IsoDate.nullable(),
    report: z.string().nullable(),
    round: Localized.nullable().describe('That of the report'),
    seq: z.number().int().describe('0: nothing has been said; a change names it'),
    earlier: z.array(
      z.object({
        state: z.enum([...FILLINGS, 'not_said']),
        holder: z.string(),
        since: IsoDate,
        at: Instant,
        report: z.string().nullable(),
      }),
    ),
  })
  .openapi('RoleFilling');
export const RoleFillings = z
  .object({
    organisation: z.object({ key: z.string(), name: z.string(), kind: z.enum(ORGANISATION_KINDS) }),
    mayChange: z.boolean(),
    roles: z.array(RoleFilling).describe('Of the programmes in force, and those something has been said of'),
  })
  .openapi('RoleFillings');
export type RoleFillings = z.infer<typeof RoleFillings>;
export const roleParams = z.object({ organisation: z.string().min(1).max(80), role: Slug });
export const RoleFillingChange = z
  .strictObject({
    seq: z.number().int().min(0),
    state: z.enum(FILLINGS),
    holder: z.string().max(200),
    since: IsoDate,
  })
  .openapi('RoleFillingChange');
