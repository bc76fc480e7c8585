import { z } from '@hono/zod-openapi';
import { ORGANISATION_KINDS } from '../../domain/access/roles';
import { CONFIDENTIALITIES } from '../../domain/reporting/confidentiality';
import { SECTION_STATUSES } from '../../domain/reporting/section-progress';
import { ACTORS, REPORT_STATES, REPORT_STEPS } from '../../domain/reporting/workflow';
import { Localized } from '../../http/contract';
import { Instant } from '../../http/instant';
import { Version } from '../../http/numbers';
import { Deadlines, ReportingRoundKey } from '../reporting-rounds/reporting-rounds.contract';
import { Decision } from './decision.contract';
import { Figure } from './report-content.contract';

export const ReportId = z
  .string()
  .regex(/^\d{4}(T1|T2|VB)-[a-z0-9-]{1,80}$/, 'a round and an organisation')
  .openapi({ example: '2025T2-farsta-stadsdelsnamnd' });
export const reportParams = z.object({ id: ReportId });

/** A section as the task list shows it. */
export const SectionSummary = z
  .object({
    key: z.string(),
    title: Localized,
    kinds: z.array(z.string()),
    status: z.enum(SECTION_STATUSES),
    confidentiality: z.enum(CONFIDENTIALITIES),
    legalGround: z.string(),
    version: z.number().int().describe('Of what is said of it besides its answers; 0: nothing yet'),
    readable: z.boolean().describe('Whether the asker may read it'),
    writable: z.boolean().describe('Whether the asker may write in it now'),
    questions: z.number().int(),
    answered: z.number().int(),
    requiredLeft: z.number().int().describe('Required questions without an answer'),
    openComments: z.number().int(),
    returned: z
      .object({ reason: z.string(), at: Instant, answered: z.boolean() })
      .nullable()
      .describe('Why the office sent it back last'),
    writing: z
      .array(z.object({ id: z.string(), name: z.string() }))
      .describe('Who has it open, besides the asker'),
  })
  .openapi('SectionSummary');
export type SectionSummary = z.infer<typeof SectionSummary>;

/** A report in a list: where it stands, who acts next, since when. */
export const ReportSummary = z
  .object({
    id: ReportId,
    round: z.object({ key: ReportingRoundKey, label: Localized }),
    organisation: z.object({ key: z.string(), name: z.string(), kind: z.enum(ORGANISATION_KINDS) }),
    state: z.enum(REPORT_STATES),
    edition: z.number().int(),
    since: Instant,
    nextActor: z.enum(ACTORS),
    nextDeadline: z
      .string()
      .nullable()
      .describe('ISO date by which who acts next should have; null: nobody waits'),
    late: z.boolean(),
    deadlines: Deadlines,
    timesReturned: z.number().int(),
    sectionsDone: z.number().int(),
    sections: z.number().int(),
    publishedEdition: z.number().int().nullable(),
    provenance: z.enum(['reported', 'example']),
  })
  .openapi('ReportSummary');
export type ReportSummary = z.infer<typeof ReportSummary>;

export const ReportsQuery = z.strictObject({
  round: ReportingRoundKey.optional(),
  organisation: z.string().max(80).optional(),
});

export const Reports = z
  .object({ reports: z.array(ReportSummary).describe('Newest round first, then by organisation') })
  .openapi('Reports');
export type Reports = z.infer<typeof Reports>;

/** One report with its sections and what the asker may do with it. */
export const Report = ReportSummary.extend({
  version: Version.describe('A step names it'),
  registryNumber: z.string(),
  kinds: z.array(z.object({ key: z.string(), label: Localized, sections: z.array(z.string()) })),
  taskList: z.array(SectionSummary),
  allowedSteps: z.array(z.enum(REPORT_STEPS)),
  mayWrite: z.boolean().describe('Whether the asker is an author of it, whatever its state'),
  readsLive: z
    .boolean()
    .describe('Whether the asker reads it as it is being written; otherwise only what has been decided'),
  mayComment: z.boolean(),
  mayNameReviewers: z.boolean(),
  decisions: z.array(Decision).describe('Newest first; retracted ones too'),
  correction: z.string().describe('Why it is corrected; empty in the first edition'),
  revisedFigures: z.array(z.object({ before: Figure, now: Figure })),
}).openapi('Report');
export type Report = z.infer<typeof Report>;

/** Organisation by section, for the office. */
export const ReportMatrix = z
  .object({
    round: z.object({ key: z.string(), label: Localized }),
    sections: z.array(z.object({ key: z.string(), title: Localized, kinds: z.array(z.string()) })),
    kinds: z.array(z.object({ key: z.string(), label: Localized })),
    rows: z.array(
      z.object({
        report: ReportSummary,
        cells: z.array(z.enum([...SECTION_STATUSES, 'not_asked'])).describe('In the order of the sections'),
      }),
    ),
    missing: z
      .array(z.object({ key: z.string(), name: z.string(), kind: z.enum(ORGANISATION_KINDS) }))
      .describe('Organisations that stand and have no report in the round'),
  })
  .openapi('ReportMatrix');
export type ReportMatrix = z.infer<typeof ReportMatrix>;
export const ReportMatrixQuery = z.strictObject({ round: ReportingRoundKey });

/** Who besides the authors may read its secret sections. */
export const Reviewers = z
  .object({
    reviewers: z.array(z.object({ id: z.string(), name: z.string(), namedAt: Instant, namedBy: z.string() })),
    candidates: z
      .array(z.object({ id: z.string(), name: z.string(), organisation: z.string() }))
      .describe('People of the organisation and of the executive office who are not among them'),
  })
  .openapi('Reviewers');
export type Reviewers = z.infer<typeof Reviewers>;
export const reviewerParams = reportParams.extend({ person: z.string().min(1).max(60) });
export const NewReviewer = z.strictObject({ person: z.string().min(1).max(60) }).openapi('NewReviewer');
