import { z } from '@hono/zod-openapi';
import { DIVERGENCES, MEASURED_OUTCOMES } from '../../domain/follow-up/divergence';
import { ORPHANS } from '../../domain/follow-up/orphan';
import { OUTCOME_BASES } from '../../domain/follow-up/outcome-basis';
import { ASSESSMENTS } from '../../domain/reporting/answer';
import { REPORT_STATES } from '../../domain/reporting/workflow';
import { IsoDate, Localized } from '../../http/contract';
import { OfficeJudgement } from '../judgements/judgements.contract';
import { Slug } from '../programmes/programmes.contract';
import { StandingProgramme } from '../programmes/standing-programme.contract';
import { ReportingRoundKey } from '../reporting-rounds/reporting-rounds.contract';

/** A goal in a district: what is measured, what its committee judged, and whether the two part. */
export const OverviewCell = z
  .object({
    outcome: z.enum(MEASURED_OUTCOMES),
    basis: z.enum(OUTCOME_BASES).describe('What is certain of it'),
    round: z.string().nullable().describe('In which the indicator of the sentence was measured'),
    sentence: Localized.describe('What decides it, in words; the first of its indicators with certainty'),
    assessment: z
      .enum(ASSESSMENTS)
      .nullable()
      .describe('Of the committee of the district; in the city what the office has decided'),
    divergence: z.enum(DIVERGENCES).nullable(),
    interventions: z.number().int().describe('For the goal, planned or ongoing, of the committee'),
    example: z.boolean().describe('Whether anything in it is made up'),
    sentenceOf: z
      .object({ figure: z.boolean(), target: z.boolean() })
      .optional()
      .describe('Which of what the sentence tells is made up; documents from before it was told do not say'),
  })
  .openapi('OverviewCell');
export type OverviewCell = z.infer<typeof OverviewCell>;

export const OverviewGoal = z
  .object({
    focusArea: z.object({ key: Slug, title: Localized }),
    goal: z.object({ key: Slug, text: Localized }),
    city: OverviewCell,
    cells: z.array(OverviewCell).describe('In the order of the districts'),
    office: OfficeJudgement.nullable().describe('Decided, or else suggested'),
    orphan: z.array(z.enum(ORPHANS)),
  })
  .openapi('OverviewGoal');

export const OverviewDistrict = z.object({
  slug: z.string(),
  label: z.string(),
  committee: z.object({ key: z.string(), name: z.string() }).nullable(),
  report: z.object({ id: z.string(), state: z.enum(REPORT_STATES), late: z.boolean() }).nullable(),
});

const InStates = z.record(z.enum(REPORT_STATES), z.number().int());

export const OVERVIEW_CHANGES = ['outcome', 'assessment', 'report', 'intervention', 'role'] as const;
export const ProgrammeOverview = z
  .object({
    programme: StandingProgramme,
    programmes: z.array(z.object({ slug: Slug, title: Localized, inForce: z.boolean() })),
    round: z.object({ key: z.string(), label: Localized }).nullable(),
    rounds: z.array(z.object({ key: z.string(), label: Localized })),
    previousRound: z.object({ key: z.string(), label: Localized }).nullable(),
    newerRounds: z
      .array(z.object({ key: z.string(), label: Localized, byState: InStates }))
      .describe(
        'Opened after the one shown, newest first, with how many reports are in each state; none in a document',
      ),
    districts: z.array(OverviewDistrict),
    goals: z.array(OverviewGoal),
    reporting: z.object({
      byState: InStates,
      reports: z.number().int(),
      late: z.number().int(),
      others: z
        .array(
          z.object({
            key: z.string(),
            name: z.string(),
            state: z.enum(REPORT_STATES),
            id: z.string(),
            late: z.boolean(),
          }),
        )
        .describe('Of organisations without a district'),
    }),
    asOf: IsoDate.describe(
      'The day whose state loose ends, roles and money are of, whatever the round: the register holds no earlier one',
    ),
    orphans: z.record(z.enum(ORPHANS), z.number().int()),
    vacantRoles: z.array(
      z.object({
        role: Slug,
        label: Localized,
        vacant: z.array(z.object({ key: z.string(), name: z.string() })),
        absent: z
          .array(z.object({ key: z.string(), name: z.string() }))
          .describe('Say that they have no such role, and should'),
        notSaid: z.number().int(),
        asked: z.number().int().describe('How many should have it'),
      }),
    ),
    divergences: z.array(
      z.object({
        organisation: z.object({ key: z.string(), name: z.string() }),
        focusArea: Slug,
        goal: z.object({ key: Slug, text: Localized }),
        assessment: z.enum(ASSESSMENTS),
        outcome: z.enum(MEASURED_OUTCOMES),
        basis: z.enum(OUTCOME_BASES).describe('What is certain of it'),
        divergence: z.enum(DIVERGENCES),
        report: z.string(),
      }),
    ),
    changes: z
      .array(z.object({ what: z.enum(OVERVIEW_CHANGES), sentence: Localized, link: z.string().nullable() }))
      .describe('What is new since the round before'),
    money: z
      .object({
        planned: z.number(),
        spent: z.number(),
        safetyFund: z.number().describe('Of what is planned'),
        withoutPlanned: z.number().int(),
        withoutSpent: z.number().int(),
      })
      .describe(
        'Kronor of the interventions in the programme; what nobody has said is counted, not taken for 0',
      ),
    example: z.boolean(),
  })
  .openapi('ProgrammeOverview');
export type ProgrammeOverview = z.infer<typeof ProgrammeOverview>;
export const OverviewQuery = z.strictObject({
  programme: Slug.optional().describe('Default: the one in force'),
  round: ReportingRoundKey.optional().describe(
    'Default: the latest with an accepted report, or else the latest that has been opened',
  ),
});
