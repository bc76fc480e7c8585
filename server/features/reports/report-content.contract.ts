import { z } from '@hono/zod-openapi';
import {
  EFFECTS,
  INTERVENTION_KINDS,
  INTERVENTION_STATUSES,
  MONEY_SOURCES,
  NEXT_STEPS,
} from '../../domain/follow-up/intervention';
import { ASSESSMENTS } from '../../domain/reporting/answer';
import { CONFIDENTIALITIES } from '../../domain/reporting/confidentiality';
import { POINT_STATUSES, PROVENANCES, UNITS } from '../../domain/statistics/estimate';
import { VERDICTS } from '../../domain/statistics/verdict';
import { AreaSlug, IndicatorKey, IsoDate, Localized } from '../../http/contract';
import { Instant } from '../../http/instant';
import { AnswerForm, CatalogueKey } from '../question-catalogue/question-catalogue.contract';
import { Attachment } from './attachment.contract';
import { Decision } from './decision.contract';
import { ThreadNames } from './thread-names.contract';

const Long = z.string().max(50_000);
const Short = z.string().max(2_000);
/** Of a problem, an intervention or a follow-up: what can stand in an address and leads nowhere else there. */
export const ItemId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,59}$/);
const FocusAreaRef = z.strictObject({ programme: z.string().max(80), focusArea: z.string().max(80) });

/** A problem, as `server/domain/reporting/answer.ts` describes it. */
export const Problem = z
  .strictObject({
    id: ItemId,
    what: Short,
    where: Short,
    when: Short,
    whom: Short,
    source: Short,
    cause: Short,
    area: AreaSlug.nullable().optional(),
    indicators: z.array(IndicatorKey).max(20).optional(),
    focusArea: FocusAreaRef.nullable().optional(),
    revision: z.number().int().min(1).nullable().optional(),
  })
  .openapi('Problem');
export type Problem = z.infer<typeof Problem>;

const Money = z.number().min(0).max(1e12).nullable();
export const FollowUp = z
  .strictObject({
    id: ItemId,
    on: IsoDate.nullable(),
    done: Short,
    effect: z.enum(EFFECTS).nullable().describe('null: nobody has chosen'),
    effectText: Short,
    next: z.enum(NEXT_STEPS).nullable().describe('null: nothing is decided'),
    nextText: Short,
  })
  .openapi('FollowUp');
export type FollowUp = z.infer<typeof FollowUp>;

/** An intervention, as `server/domain/follow-up/intervention.ts` describes it. */
export const Intervention = z
  .strictObject({
    id: ItemId,
    title: z.string().max(300),
    problems: z.array(ItemId).max(50),
    cause: Short,
    kind: z.enum(INTERVENTION_KINDS).nullable(),
    status: z.enum(INTERVENTION_STATUSES),
    lead: z.string().max(80).nullable(),
    contributing: z.array(z.string().max(80)).max(30),
    partners: Short,
    place: Short,
    area: AreaSlug.nullable(),
    focusArea: FocusAreaRef.nullable(),
    goals: z.array(z.string().max(80)).max(20),
    indicators: z.array(IndicatorKey).max(20),
    from: IsoDate.nullable(),
    to: IsoDate.nullable(),
    expectedShort: Short,
    expectedLong: Short,
    followUpPlan: Short,
    followUpOn: IsoDate.nullable(),
    planned: Money,
    spent: Money,
    moneySource: z.enum(MONEY_SOURCES).nullable(),
    followUps: z.array(FollowUp).max(50),
    revision: z.number().int().min(1).nullable(),
  })
  .openapi('Intervention');
export type Intervention = z.infer<typeof Intervention>;

/** An answer, as `server/domain/reporting/answer.ts` describes it. */
export const Answer = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('text'), text: Long }),
    z.strictObject({ type: z.literal('number'), value: z.number().nullable(), comment: Short }),
    z.strictObject({ type: z.literal('choice'), chosen: CatalogueKey.nullable(), comment: Short }),
    z.strictObject({
      type: z.literal('table'),
      cells: z.record(
        CatalogueKey,
        z.record(CatalogueKey, z.union([z.number(), z.string().max(1_000), z.null()])),
      ),
      comment: Short,
    }),
    z.strictObject({
      type: z.literal('problems'),
      problems: z.array(Problem).max(50),
    }),
    z.strictObject({ type: z.literal('interventions'), interventions: z.array(Intervention).max(100) }),
    z.strictObject({
      type: z.literal('judgement'),
      assessment: z.enum(ASSESSMENTS).nullable(),
      motivation: Long,
    }),
  ])
  .openapi('Answer');
export type Answer = z.infer<typeof Answer>;

/** What the survey says about something, in a report: the latest figure and how it has changed. */
export const Figure = z
  .object({
    indicator: z.object({ key: z.string(), label: Localized }),
    area: z.object({ slug: z.string(), label: z.string() }),
    round: z.string().nullable().describe('The round of the latest figure; null: there is none'),
    status: z.enum(POINT_STATUSES).nullable(),
    value: z.number().nullable(),
    lower: z.number().nullable(),
    upper: z.number().nullable(),
    unit: z.enum(UNITS),
    provenance: z.enum(PROVENANCES).nullable(),
    verdict: z
      .enum(VERDICTS)
      .nullable()
      .describe('How it has changed since the round before; null: nothing to compare'),
    figure: Localized.describe('"21 procent (18–24)", or why there is none'),
    sentence: Localized.describe('How it has changed, in words'),
  })
  .openapi('Figure');
export type Figure = z.infer<typeof Figure>;

export const AnsweredQuestion = z
  .object({
    key: z.string(),
    wording: Localized,
    kinds: z.array(z.string()),
    statutoryParts: z.array(z.string()),
    form: AnswerForm,
    answer: Answer.nullable(),
    figures: z.array(Figure),
  })
  .openapi('AnsweredQuestion');
export type AnsweredQuestion = z.infer<typeof AnsweredQuestion>;

export const SectionContent = z
  .object({
    key: z.string(),
    title: Localized,
    kinds: z.array(z.string()),
    confidentiality: z.enum(CONFIDENTIALITIES),
    legalGround: z.string(),
    questions: z.array(AnsweredQuestion).nullable().describe('null: left out for who asks'),
    attachments: z.array(Attachment),
  })
  .openapi('SectionContent');
export type SectionContent = z.infer<typeof SectionContent>;

/**
 * A whole report in one shape: as it is written now, as it was decided, as everybody may read it. Documents are made
 * from it, and two of them compared tell what has changed.
 */
export const ReportContent = z
  .object({
    report: z.object({
      id: z.string(),
      edition: z.number().int(),
      organisation: z.object({ key: z.string(), name: z.string() }),
      round: z.object({ key: z.string(), label: Localized, periodFrom: z.string(), periodTo: z.string() }),
      registryNumber: z.string(),
      provenance: z.enum(['reported', 'example']),
      catalogueTitle: Localized,
    }),
    kinds: z.array(
      z.object({
        key: z.string(),
        label: Localized,
        legalGround: z.string(),
        statutoryParts: z.array(z.object({ key: z.string(), label: Localized, legalGround: z.string() })),
      }),
    ),
    sections: z.array(SectionContent),
    decision: Decision.nullable().describe('The one by which it was decided; null: it is not'),
    names: ThreadNames,
    takenAt: Instant.nullable().describe('When its content and figures were frozen; null: they are not'),
    revisedFigures: z
      .array(z.object({ before: Figure, now: Figure }))
      .describe('Figures it was decided on that have been revised since'),
  })
  .openapi('ReportContent');
export type ReportContent = z.infer<typeof ReportContent>;
