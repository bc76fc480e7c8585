import { z } from '@hono/zod-openapi';
import { Localized } from '../../http/contract';
import { Instant } from '../../http/instant';
import { Judgements } from '../judgements/judgements.contract';
import { ProgrammeOverview } from '../programme-overview/programme-overview.contract';
import { Slug } from '../programmes/programmes.contract';
import { ReportingRoundKey } from '../reporting-rounds/reporting-rounds.contract';
import { Figure } from '../reports/report-content.contract';
import { ListedIntervention, ListedProblem, Money } from '../threads/threads.contract';

/** The city document (sammanställning) as it was compiled: what the API said then, and nothing else. */
export const Compilation = z
  .object({
    programme: z.object({ slug: Slug, title: Localized }),
    round: z.object({ key: z.string(), label: Localized, periodFrom: z.string(), periodTo: z.string() }),
    reports: z
      .array(
        z.object({ id: z.string(), organisation: z.string(), decidedOn: z.string(), paragraph: z.string() }),
      )
      .describe('Accepted or published when it was compiled: nothing else is in it'),
    missing: z
      .array(z.object({ organisation: z.string(), state: z.string() }))
      .describe('Asked to report, and not accepted'),
    overview: ProgrammeOverview,
    judgements: Judgements,
    figures: z
      .array(z.object({ indicator: z.string(), label: Localized, figures: z.array(Figure) }))
      .describe('City and districts'),
    interventions: z.array(ListedIntervention),
    problems: z.array(ListedProblem),
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
    stale: z.boolean().describe('Whether figures have changed since it was compiled'),
    example: z.boolean(),
  })
  .openapi('CompilationSummary');
export type CompilationSummary = z.infer<typeof CompilationSummary>;
export const Compilations = z.object({ compilations: z.array(CompilationSummary) }).openapi('Compilations');
export type Compilations = z.infer<typeof Compilations>;
export const CompilationDetail = z
  .object({ summary: CompilationSummary, content: Compilation, mayPublish: z.boolean() })
  .openapi('CompilationDetail');
export type CompilationDetail = z.infer<typeof CompilationDetail>;
export const compilationParams = z.object({ compilation: z.string().regex(/^[a-z0-9-]{1,120}$/i) });
export const NewCompilation = z
  .strictObject({ programme: Slug, round: ReportingRoundKey, foreword: z.string().max(10_000) })
  .openapi('NewCompilation');
export const CompilationDocumentQuery = z.strictObject({ format: z.enum(['docx', 'pdf']) });
