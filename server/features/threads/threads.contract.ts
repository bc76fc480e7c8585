import { z } from '@hono/zod-openapi';
import {
  EFFECTS,
  INTERVENTION_KINDS,
  INTERVENTION_STATUSES,
  MONEY_SOURCES,
  NEXT_STEPS,
} from '../../domain/follow-up/intervention';
import { INTERVENTION_ORPHANS, ORPHANS, VISIBILITIES } from '../../domain/follow-up/orphan';
import { AreaSlug, IndicatorKey, IsoDate, Localized } from '../../http/contract';
import { downloadParameters } from '../../http/download/download-contract';
import { Instant } from '../../http/instant';
import { Version } from '../../http/numbers';
import { Intervention, ItemId, Problem } from '../reports/report-content.contract';
import { MeasuredAround } from './measured-around.contract';

export const OwnerKey = z.string().regex(/^[a-z0-9-]{1,80}$/);
const Named = z.object({ key: z.string(), name: z.string() });

const ListedPlace = {
  owner: Named,
  id: ItemId,
  area: z.object({ slug: z.string(), label: z.string() }).nullable(),
  focusArea: z.object({ programme: z.string(), focusArea: z.string(), label: Localized }).nullable(),
  visibility: z.enum(VISIBILITIES),
  changedAt: Instant,
  provenance: z.enum(['reported', 'example']),
};

export const ListedIntervention = z
  .object({
    ...ListedPlace,
    title: z.string(),
    kind: z.enum(INTERVENTION_KINDS).nullable(),
    status: z.enum(INTERVENTION_STATUSES),
    lead: Named.nullable(),
    contributing: z.array(Named),
    from: IsoDate.nullable(),
    to: IsoDate.nullable(),
    planned: z.number().nullable(),
    spent: z.number().nullable(),
    moneySource: z.enum(MONEY_SOURCES).nullable(),
    problems: z.array(z.object({ id: z.string(), what: z.string() })),
    goals: z.array(z.string()).describe('Keys of goals in the focus area'),
    indicators: z.array(z.object({ key: z.string(), label: Localized })),
    lastFollowUp: z
      .object({
        on: IsoDate.nullable(),
        effect: z.enum(EFFECTS).nullable(),
        next: z.enum(NEXT_STEPS).nullable(),
      })
      .nullable(),
    orphan: z.array(z.enum(INTERVENTION_ORPHANS)).describe('How it hangs loose, to whoever asks'),
  })
  .openapi('ListedIntervention');
export type ListedIntervention = z.infer<typeof ListedIntervention>;

export const ListedProblem = z
  .object({
    ...ListedPlace,
    what: z.string(),
    where: z.string(),
    cause: z.string(),
    state: z.enum(['open', 'resolved']),
    indicators: z.array(z.object({ key: z.string(), label: Localized })),
    interventions: z.array(
      z.object({ id: z.string(), title: z.string(), status: z.enum(INTERVENTION_STATUSES) }),
    ),
  })
  .openapi('ListedProblem');
export type ListedProblem = z.infer<typeof ListedProblem>;

const sums = {
  planned: z.number(),
  spent: z.number(),
  withoutPlanned: z.number().int(),
  withoutSpent: z.number().int(),
};
/** Money in kronor. What nobody has said is counted apart and never taken for 0. */
export const Money = z
  .object({
    ...sums,
    bySource: z.array(
      z.object({
        source: z.enum([...MONEY_SOURCES, 'not_said']),
        interventions: z.number().int(),
        ...sums,
      }),
    ),
    byFocusArea: z
      .array(
        z.object({
          focusArea: z
            .object({ programme: z.string(), focusArea: z.string(), label: Localized })
            .nullable()
            .describe('null: not said'),
          interventions: z.number().int(),
          ...sums,
        }),
      )
      .describe('As the programmes have them, not said last'),
  })
  .openapi('Money');
export type Money = z.infer<typeof Money>;

/** The same question for what is open to everyone and for what one may read besides. */
export const ThreadsQuery = z.strictObject({
  organisation: OwnerKey.optional().describe('Whose they are, who leads or contributes'),
  area: AreaSlug.optional().describe(
    'A district with its neighbourhoods and its predecessors, or a neighbourhood',
  ),
  programme: OwnerKey.optional(),
  focusArea: OwnerKey.optional().describe('With `programme`'),
  goal: OwnerKey.optional().describe('With `focusArea`'),
  indicator: IndicatorKey.optional(),
  status: z.enum(INTERVENTION_STATUSES).optional(),
  kind: z.enum(INTERVENTION_KINDS).optional(),
  money: z.enum([...MONEY_SOURCES, 'not_said']).optional(),
  orphan: z.enum(ORPHANS).optional().describe('Only what hangs loose in this way'),
  text: z.string().max(100).optional(),
  page: z.coerce.number().int().min(1).max(10_000).optional(),
});
export type ThreadsQuery = z.infer<typeof ThreadsQuery>;

/** The same, to be taken away as a file. */
export const ThreadsDownload = ThreadsQuery.extend({
  format: z.enum(['json', 'csv', 'csv-sv', 'xlsx']).optional().describe('A file holds all that is found'),
  lang: downloadParameters.lang,
});

export const Threads = z
  .object({
    interventions: z.array(ListedIntervention).describe('At most 100 a page; ongoing first, then by start'),
    problems: z
      .array(ListedProblem)
      .describe('Those of the interventions of the page, and those without any'),
    total: z.number().int().describe('Interventions found'),
    pages: z.number().int(),
    ongoing: z.number().int().describe('Of all found, not past their end'),
    loose: z.number().int().describe('Of all found, that hang loose in any way'),
    money: Money.describe('Of all found'),
    orphans: z
      .record(z.enum(ORPHANS), z.number().int())
      .describe('How many of all found hang loose, in each way'),
    goalsWithout: z
      .array(z.object({ programme: z.string(), focusArea: z.string(), goal: z.string(), text: Localized }))
      .describe('Goals of the programmes in force that no intervention is for'),
    goalsWithoutIndicator: z
      .array(z.object({ programme: z.string(), focusArea: z.string(), goal: z.string(), text: Localized }))
      .describe('Goals of the programmes in force that nothing measures'),
  })
  .openapi('Threads');
export type Threads = z.infer<typeof Threads>;

const itemHead = {
  owner: Named,
  revision: Version,
  visibility: z.enum(VISIBILITIES),
  provenance: z.enum(['reported', 'example']),
  changedAt: Instant,
  reports: z
    .array(
      z.object({
        id: z.string(),
        round: z.object({ key: z.string(), label: Localized }),
        published: z.boolean(),
      }),
    )
    .describe('Reports it stands in, newest first'),
  mayChange: z.boolean(),
  names: z.object({
    organisations: z.record(z.string(), z.string()),
    areas: z.record(z.string(), z.string()),
    indicators: z.record(z.string(), Localized),
    focusAreas: z.record(z.string(), Localized).describe('By `programme/focusArea`'),
    goals: z.record(z.string(), Localized).describe('By `programme/focusArea/goal`'),
  }),
};
export const InterventionDetail = z
  .object({
    ...itemHead,
    content: Intervention,
    orphan: z.array(z.enum(INTERVENTION_ORPHANS)),
    problems: z.array(z.object({ id: z.string(), state: z.enum(['open', 'resolved']), content: Problem })),
    measured: z.array(MeasuredAround),
  })
  .openapi('InterventionDetail');
export type InterventionDetail = z.infer<typeof InterventionDetail>;

export const ProblemDetail = z
  .object({
    ...itemHead,
    content: Problem,
    state: z.enum(['open', 'resolved']),
    interventions: z.array(ListedIntervention),
    measured: z.array(MeasuredAround).describe('The indicators it is known from, since it was first written'),
  })
  .openapi('ProblemDetail');
export type ProblemDetail = z.infer<typeof ProblemDetail>;
