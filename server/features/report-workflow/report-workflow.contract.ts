import { z } from '@hono/zod-openapi';
import { DECIDED_BY, OUTCOMES, STATEMENT_KINDS } from '../../domain/reporting/decision';
import { REPORT_STATES, REPORT_STEPS } from '../../domain/reporting/workflow';
import { IsoDate, Localized } from '../../http/contract';
import { Instant } from '../../http/instant';
import { Version } from '../../http/numbers';
import { CatalogueKey } from '../question-catalogue/question-catalogue.contract';
import { Answer } from '../reports/report-content.contract';

/** A step names the version of the report it was taken from; 409 `version_conflict` when it has moved on. */
export const Step = z.strictObject({ version: Version }).openapi('Step');
const reason = z.string().trim().min(1).max(4_000);
export const ReasonedStep = z.strictObject({ version: Version, reason }).openapi('ReasonedStep');

export const NewDecision = z
  .strictObject({
    version: Version,
    decidedOn: IsoDate,
    paragraph: z.string().trim().min(1).max(40).describe('"§ 6"'),
    outcome: z.enum(OUTCOMES),
    decidedBy: z.enum(DECIDED_BY),
    wording: z.string().trim().max(4_000),
    registryNumber: z.string().trim().max(60),
    statements: z
      .array(
        z.strictObject({
          kind: z.enum(STATEMENT_KINDS),
          signatories: z
            .array(
              z.strictObject({
                name: z.string().trim().min(1).max(120),
                party: z.string().trim().min(1).max(60),
              }),
            )
            .min(1)
            .max(40),
          text: z.string().trim().min(1).max(20_000),
        }),
      )
      .max(20),
  })
  .openapi('NewDecision');
export type NewDecision = z.infer<typeof NewDecision>;

/** Named sections, each with its reason: only those are opened again. */
export const ReportReturn = z
  .strictObject({
    version: Version,
    sections: z
      .array(z.strictObject({ section: CatalogueKey, reason }))
      .min(1)
      .max(60),
  })
  .openapi('ReportReturn');
export type ReportReturn = z.infer<typeof ReportReturn>;

/** What is missing before a report can be called ready. Errors block, warnings do not. */
export const Finding = z
  .object({
    level: z.enum(['error', 'warning']),
    code: z.enum([
      'required_unanswered',
      'statutory_part_missing',
      'returned_unanswered',
      'secret_without_ground',
      'section_not_done',
      'open_comment',
      'optional_unanswered',
      'intervention_untitled',
      'ends_before_it_begins',
      'money_not_whole',
      'follow_up_without_day',
      'follow_up_without_done',
      'without_follow_up',
      'past_its_date',
      'without_problem',
      'without_indicator',
      'claim_not_certain',
      'registry_number_missing',
      'figures_example',
      'report_empty',
    ]),
    section: z.string().nullable(),
    question: z.string().nullable(),
    about: Localized.describe('What it is about, in words: the question, the statutory part, the sentence'),
    legalGround: z.string(),
  })
  .openapi('Finding');
export type Finding = z.infer<typeof Finding>;

export const Check = z
  .object({
    findings: z.array(Finding).describe('Errors first'),
    errors: z.number().int(),
    warnings: z.number().int(),
  })
  .openapi('Check');
export type Check = z.infer<typeof Check>;

export const HistoryStep = z
  .object({
    seq: z.number().int(),
    edition: z.number().int(),
    step: z.enum(REPORT_STEPS),
    from: z.enum(REPORT_STATES),
    to: z.enum(REPORT_STATES),
    at: Instant,
    by: z.object({ id: z.string(), name: z.string() }),
    note: z.string(),
    returned: z.array(z.object({ section: z.string(), title: Localized, reason: z.string() })),
  })
  .openapi('HistoryStep');

export const History = z
  .object({
    steps: z.array(HistoryStep).describe('Newest first'),
    snapshots: z
      .array(
        z.object({
          seq: z.number().int(),
          edition: z.number().int(),
          takenAt: Instant,
          paragraph: z.string(),
        }),
      )
      .describe('What was decided, newest first'),
    timesReturned: z.number().int(),
  })
  .openapi('History');
export type History = z.infer<typeof History>;

/** `now`, or the number of a snapshot. Default: the latest that was decided before now, against now. */
const Point = z.union([z.literal('now'), z.coerce.number().int().min(1).max(100_000)]);
export const DifferencesQuery = z.strictObject({ from: Point.optional(), to: Point.optional() });
export const ContentQuery = z.strictObject({
  at: Point.optional().describe('Default: what is decided, where it is; otherwise now'),
});

/** What differs between two contents of a report; of sections the asker may read. */
export const Differences = z
  .object({
    from: z
      .union([z.literal('now'), z.number().int()])
      .nullable()
      .describe('null: there is nothing earlier'),
    to: z.union([z.literal('now'), z.number().int()]),
    changed: z.number().int(),
    sections: z.array(
      z.object({
        key: z.string(),
        title: Localized,
        questions: z.array(
          z.object({
            key: z.string(),
            wording: Localized,
            before: Answer.nullable(),
            after: Answer.nullable(),
          }),
        ),
      }),
    ),
  })
  .openapi('Differences');
export type Differences = z.infer<typeof Differences>;
