import { z } from '@hono/zod-openapi';
import { AUDIT_ACTIONS } from '../../domain/access/audit-actions';
import { CHAIN_FAULTS } from '../../domain/access/chain-faults';
import { Instant } from '../../http/instant';
import { Seq } from '../../http/numbers';
import { OrganisationKey } from '../organisations/organisations.contract';

const Named = z.object({ id: z.string(), name: z.string().nullable() });

/** A row of the audit log, with the names people and organisations have today. */
export const AuditRow = z
  .object({
    seq: z.number().int(),
    at: Instant,
    action: z.enum(AUDIT_ACTIONS),
    outcome: z.enum(['done', 'refused']),
    actor: z.object({
      kind: z.enum(['person', 'stranger', 'command', 'system']),
      id: z.string().nullable(),
      name: z.string().nullable().describe('Null for somebody anonymised, and for strangers'),
    }),
    organisation: Named.nullable(),
    subject: z.object({ kind: z.string(), id: z.string(), name: z.string().nullable() }).nullable(),
    details: z
      .object({
        address: z.string().nullable(),
        reason: z.string().nullable(),
        before: z.record(z.string(), z.unknown()).nullable(),
        after: z.record(z.string(), z.unknown()).nullable(),
      })
      .nullable()
      .describe('Null when erased, on request or after its time'),
  })
  .openapi('AuditRow');
export type AuditRow = z.infer<typeof AuditRow>;

/** The latest first, 100 a page. */
export const AuditLog = z
  .object({ rows: z.array(AuditRow), next: z.number().int().nullable() })
  .openapi('AuditLog');
export type AuditLog = z.infer<typeof AuditLog>;

export const AuditQuery = z.strictObject({
  person: z.string().max(64).optional().describe('Who did it, or to whom it was done'),
  action: z.enum(AUDIT_ACTIONS).optional(),
  outcome: z.enum(['done', 'refused']).optional(),
  organisation: OrganisationKey.optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional().describe('That day included'),
  readings: z.enum(['true', 'false']).optional().describe('`false` leaves out that the log itself was read'),
  before: Seq.optional().describe('`next` of the page before'),
});
export type AuditQuery = z.infer<typeof AuditQuery>;

/** So many faults are told at once; the command `npm run audit:verify` tells all. */
export const MOST_FAULTS = 1_000;

/** Whether the chain holds. */
export const AuditVerification = z
  .object({
    rows: z.number().int(),
    head: z
      .string()
      .describe('The seal of the last row: noted down elsewhere, it proves later what the log was'),
    erased: z.number().int().describe('Rows whose details were erased, each accounted for'),
    faults: z
      .array(
        z.object({
          seq: z.number().int().describe('The first row with the fault'),
          through: z.number().int().describe('The last; mostly the same'),
          code: z.enum(CHAIN_FAULTS),
        }),
      )
      .max(MOST_FAULTS)
      .describe('The chain holds when there are none'),
  })
  .openapi('AuditVerification');
export type AuditVerification = z.infer<typeof AuditVerification>;
