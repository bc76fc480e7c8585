import { z } from '@hono/zod-openapi';
import { AUDIT_ACTIONS } from '../../domain/access/audit-actions';
import { ROLES } from '../../domain/access/roles';
import { Instant } from '../../http/instant';
import { LINK_PURPOSES } from '../links/links.contract';

/** Everything that is kept about a person, without what would let somebody sign in as them. */
export const PersonExport = z
  .object({
    exportedAt: Instant,
    person: z.object({
      id: z.string(),
      name: z.string(),
      email: z.string(),
      language: z.enum(['sv', 'en']),
      createdAt: Instant,
      updatedAt: Instant,
      deactivatedAt: Instant.nullable(),
      anonymisedAt: Instant.nullable(),
    }),
    roles: z.array(
      z.object({
        organisation: z.object({ key: z.string(), name: z.string() }),
        role: z.enum(ROLES),
        givenBy: z.enum(['person', 'directory', 'command']),
        beganAt: Instant,
        endedAt: Instant.nullable(),
      }),
    ),
    sessions: z.array(
      z.object({
        beganAt: Instant,
        seenAt: Instant,
        way: z.enum(['password', 'link', 'directory']),
        address: z.string().nullable(),
        userAgent: z.string().nullable(),
      }),
    ),
    waysToSignIn: z.array(
      z.object({
        kind: z.enum(['password', 'directory']),
        account: z.string().nullable().describe('Who the person is in the directory'),
        createdAt: Instant,
        updatedAt: Instant,
      }),
    ),
    links: z.array(
      z.object({
        purpose: z.enum(LINK_PURPOSES),
        email: z.string().nullable(),
        createdAt: Instant,
        expiresAt: Instant,
        usedAt: Instant.nullable(),
        revokedAt: Instant.nullable(),
      }),
    ),
    mails: z.array(
      z.object({
        subject: z.string(),
        createdAt: Instant,
        sentAt: Instant.nullable(),
        failedAt: Instant.nullable(),
      }),
    ),
    calendarAddresses: z.array(z.object({ createdAt: Instant, revokedAt: Instant.nullable() })),
    briefMails: z
      .object({ since: Instant, mailedUntil: Instant })
      .nullable()
      .describe('Since when mails about what is new are asked for; null: they are not'),
    reminders: z.array(
      z.object({
        report: z.string(),
        deadline: z.string().describe('writing, papers or office'),
        dueOn: z.string().describe('ISO date'),
        sentAt: Instant,
      }),
    ),
    log: z
      .array(
        z.object({
          at: Instant,
          action: z.enum(AUDIT_ACTIONS),
          outcome: z.enum(['done', 'refused']),
          organisation: z.string().nullable(),
          by: z.enum(['yourself', 'somebody_else', 'stranger', 'command', 'system']),
          about: z.enum(['yourself', 'something_else']),
          address: z.string().nullable().describe('Where the person did it from; never where others did'),
          reason: z.string().nullable(),
          before: z.record(z.string(), z.unknown()).nullable(),
          after: z.record(z.string(), z.unknown()).nullable(),
        }),
      )
      .describe(
        'Reason, before and after are given where they are about the person: others have a right, too',
      ),
  })
  .openapi('PersonExport');
export type PersonExport = z.infer<typeof PersonExport>;
