import { z } from '@hono/zod-openapi';
import { Localized } from '../../http/contract';
import { Instant } from '../../http/instant';
import { Judgements } from '../judgements/judgements.contract';
import { OverviewDistrict, ProgrammeOverview } from '../programme-overview/programme-overview.contract';
import { Slug } from '../programmes/programmes.contract';
import { StandingProgramme } from '../programmes/standing-programme.contract';
import { ReportingRoundKey } from '../reporting-rounds/reporting-rounds.contract';
import { Figure } from '../reports/report-content.contract';
import { ListedIntervention, ListedProblem, Money } from '../threads/threads.contract';

/** The overview without what is the office's alone: where reports stand that are not accepted. */
const CompiledOverview = ProgrammeOverview.omit({ districts: true, reporting: true })
  .extend({
    districts: z.array(
      OverviewDistrict.extend({
        report: z.enum(['included', 'missing']).nullable().describe('null: its committee is not asked'),
      }),
    ),
    divergences: z.array(
      ProgrammeOverview.shape.divergences.element
        .partial({ basis: true })
        .describe('Documents from before the basis was told do not say it'),
    ),
    reporting: z.object({ reports: z.number().int().describe('Asked for in the round') }),
  })
  .openapi('CompiledOverview');

const FROM = {
  earlier: z
    .object({ key: z.string(), label: Localized })
    .nullable()
    .describe('The round it was taken up in, when the report of its organisation is missing in this one'),
};

/** The city document (sammanställning) as it was compiled: what the API said then, and nothing else. */
export const Compilation = z
  .object({
    programme: StandingProgramme.partial({ revision: true, revisedAt: true }).describe(
      'The revision it was compiled by; documents from before it was told do not say',
    ),
    round: z.object({ key: z.string(), label: Localized, periodFrom: z.string(), periodTo: z.string() }),
    reports: z
      .array(
        z.object({
          id: z.string(),
          edition: z.number().int().describe('The accepted one that is in it'),
          organisation: z.string(),
          decidedOn: z.string(),
          paragraph: z.string(),
        }),
      )
      .describe('Accepted or published when it was compiled: nothing else is in it'),
    missing: z
      .array(z.object({ organisation: z.string() }))
      .describe('Asked to report, and not accepted; how far they have come is the office’s to know'),
    overview: CompiledOverview,
    judgements: Judgements.omit({ reports: true, fuller: true }).openapi('CompiledJudgements'),
    figures: z
      .array(z.object({ indicator: z.string(), label: Localized, figures: z.array(Figure) }))
      .describe('City and districts'),
    interventions: z.array(ListedIntervention.extend(FROM)),
    problems: z.array(ListedProblem.extend(FROM)),
    money: Money,
    foreword: z.string(),
    compiledAt: Instant,
    example: z.boolean(),
  })
  .openapi('Compilation');
export type Compilation = z.infer<typeof Compilation>;

export const CompilationSummary = z
  .object({
    id: z.string(),
    programme: z.object({ slug: Slug, title: Localized }),
    round: z.object({ key: z.string(), label: Localized }),
    edition: z.number().int(),
    reports: z.number().int(),
    compiledAt: Instant,
    publishedAt: Instant.nullable(),
    withdrawn: z
      .object({ at: Instant, reason: z.string() })
      .nullable()
      .describe('It was published, and nobody but the office reads it any more'),
    stale: z.boolean().describe('Whether figures have changed since it was compiled'),
    example: z.boolean(),
  })
  .openapi('CompilationSummary');
export type CompilationSummary = z.infer<typeof CompilationSummary>;
export const Compilations = z.object({ compilations: z.array(CompilationSummary) }).openapi('Compilations');
export type Compilations = z.infer<typeof Compilations>;

const NOT_OPEN_KINDS = ['report', 'judgement', 'problem', 'intervention'] as const;
/** Something in a document that is not open to everyone, which stands in the way of publishing it. */
const NotOpen = z
  .object({
    kind: z
      .enum(NOT_OPEN_KINDS)
      .describe('report: must be published first; any other: open when it was compiled and not now'),
    organisation: z.string(),
    name: z.string().describe('The title of an intervention, what a problem is; otherwise empty'),
  })
  .openapi('NotOpen');
export type NotOpen = z.infer<typeof NotOpen>;

export const CompilationDetail = z
  .object({
    summary: CompilationSummary,
    content: Compilation,
    mayPublish: z.boolean(),
    notOpen: z.array(NotOpen).describe('What must be opened before it can be published'),
    mayWithdraw: z.boolean(),
  })
  .openapi('CompilationDetail');
export type CompilationDetail = z.infer<typeof CompilationDetail>;
export const compilationParams = z.object({ compilation: z.string().regex(/^[a-z0-9-]{1,120}$/i) });
export const NewCompilation = z
  .strictObject({ programme: Slug, round: ReportingRoundKey, foreword: z.string().max(10_000) })
  .openapi('NewCompilation');
export const Withdrawal = z
  .strictObject({ reason: z.string().trim().min(1).max(1_000) })
  .openapi('CompilationWithdrawal');
export const CompilationDocumentQuery = z.strictObject({ format: z.enum(['docx', 'pdf']) });
