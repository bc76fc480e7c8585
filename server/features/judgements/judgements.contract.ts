import { z } from '@hono/zod-openapi';
import { ORGANISATION_KINDS } from '../../domain/access/roles';
import { DIVERGENCES, MEASURED_OUTCOMES, OFFICE_STAGES } from '../../domain/follow-up/divergence';
import { OUTCOME_BASES } from '../../domain/follow-up/outcome-basis';
import { TONES } from '../../domain/follow-up/tone';
import { ASSESSMENTS } from '../../domain/reporting/answer';
import { VERDICTS } from '../../domain/statistics/verdict';
import { TARGET_STATUSES } from '../../domain/targets/target';
import { Localized } from '../../http/contract';
import { Instant } from '../../http/instant';
import { Slug } from '../programmes/programmes.contract';
import { StandingProgramme } from '../programmes/standing-programme.contract';
import { ReportingRoundKey } from '../reporting-rounds/reporting-rounds.contract';

/** What one indicator says of a goal in one area: its target where it has one, otherwise its change. */
export const Measured = z
  .object({
    indicator: z.object({ key: z.string(), label: Localized }),
    area: z.object({ slug: z.string(), label: z.string() }),
    target: z
      .object({
        key: z.string(),
        label: Localized,
        status: z.enum(TARGET_STATUSES),
        sentence: Localized,
        example: z.boolean().describe('The target, not the figure'),
      })
      .nullable(),
    verdict: z.enum(VERDICTS).nullable(),
    tone: z.enum(TONES).describe('With certainty, or not at all'),
    figure: Localized,
    sentence: Localized,
    round: z.string().nullable().describe('In which the figure was measured'),
    example: z.boolean().describe('The figure; its target says so of itself'),
  })
  .openapi('Measured');
export type Measured = z.infer<typeof Measured>;

const MeasuredTogether = z.object({
  outcome: z.enum(MEASURED_OUTCOMES),
  basis: z.enum(OUTCOME_BASES).describe('What is certain of it'),
  measured: z.array(Measured),
});

export const CommitteeJudgement = z
  .object({
    report: z.string(),
    organisation: z.object({ key: z.string(), name: z.string(), kind: z.enum(ORGANISATION_KINDS) }),
    question: z.string(),
    assessment: z.enum(ASSESSMENTS),
    motivation: z.string(),
    published: z.boolean(),
    example: z.boolean(),
    outcome: z.enum(MEASURED_OUTCOMES).describe('Of the goal, in its own districts or in the city'),
    basis: z.enum(OUTCOME_BASES).describe('What is certain of it'),
    measured: z.array(Measured),
    divergence: z.enum(DIVERGENCES).nullable(),
    previous: z.enum(ASSESSMENTS).nullable().describe('What it judged in its last report before this'),
  })
  .openapi('CommitteeJudgement');
export type CommitteeJudgement = z.infer<typeof CommitteeJudgement>;

export const OfficeJudgement = z
  .object({
    seq: z.number().int(),
    stage: z.enum(OFFICE_STAGES),
    assessment: z.enum(ASSESSMENTS),
    motivation: z.string(),
    decidedBy: z.string(),
    at: Instant,
    by: z.string().describe('Empty for readers outside of the office'),
    example: z.boolean(),
  })
  .openapi('OfficeJudgement');
export type OfficeJudgement = z.infer<typeof OfficeJudgement>;

export const JudgedGoal = z
  .object({
    focusArea: z.object({ key: Slug, title: Localized }),
    goal: z.object({ key: Slug, text: Localized }),
    city: MeasuredTogether,
    district: MeasuredTogether.extend({ area: z.object({ slug: z.string(), label: z.string() }) })
      .nullable()
      .describe('The one that was asked for, whether its committee has judged or not'),
    committees: z.array(CommitteeJudgement).describe('By name of organisation'),
    counts: z.record(z.enum(ASSESSMENTS), z.number().int()),
    divergences: z.number().int(),
    office: z.object({
      suggested: OfficeJudgement.nullable(),
      decided: OfficeJudgement.nullable(),
      earlier: z.array(OfficeJudgement),
    }),
  })
  .openapi('JudgedGoal');
export type JudgedGoal = z.infer<typeof JudgedGoal>;

export const JudgementsQuery = z.strictObject({
  round: ReportingRoundKey.optional().describe('Default: the latest with a judgement'),
  district: Slug.optional().describe('Whose measurement is told too'),
});
export const Judgements = z
  .object({
    programme: StandingProgramme,
    round: z.object({ key: z.string(), label: Localized }).nullable(),
    reports: z
      .object({
        asked: z.number().int().describe('For in the round'),
        seen: z.number().int().describe('Published; for the office accepted. What is judged comes from them'),
        missing: z.array(z.string()).describe('Names of the organisations whose report is not among them'),
      })
      .nullable()
      .describe('What the judgements are of; null: there is no round'),
    fuller: z
      .object({
        ...{ key: z.string(), label: Localized },
        ...{ asked: z.number().int(), seen: z.number().int() },
      })
      .nullable()
      .describe('The newest earlier round of which a greater part of the reports can be seen'),
    rounds: z.array(z.object({ key: z.string(), label: Localized })).describe('Newest first'),
    goals: z.array(JudgedGoal),
    mayJudge: z.boolean(),
  })
  .openapi('Judgements');
export type Judgements = z.infer<typeof Judgements>;

export const NewOfficeJudgement = z
  .strictObject({
    round: ReportingRoundKey,
    focusArea: Slug,
    goal: Slug,
    seq: z.number().int().min(0).describe('The latest seen; 0: none'),
    stage: z.enum(OFFICE_STAGES),
    assessment: z.enum(ASSESSMENTS),
    motivation: z.string().trim().min(1).max(5_000),
    decidedBy: z.string().trim().max(300).describe('By whom or by which decision; empty when only suggested'),
  })
  .refine(({ stage, decidedBy }) => (stage === 'decided') === (decidedBy !== ''), {
    path: ['decidedBy'],
    message: 'is said of what is decided, and only of that',
  })
  .openapi('NewOfficeJudgement');
export type NewOfficeJudgement = z.infer<typeof NewOfficeJudgement>;
