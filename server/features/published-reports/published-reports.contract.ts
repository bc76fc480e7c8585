import { z } from '@hono/zod-openapi';
import { Localized } from '../../http/contract';
import { Instant } from '../../http/instant';
import { CatalogueKey } from '../question-catalogue/question-catalogue.contract';
import { ReportingRoundKey } from '../reporting-rounds/reporting-rounds.contract';
import { ReportContent } from '../reports/report-content.contract';

export const PublishedReportsQuery = z.strictObject({
  round: ReportingRoundKey.optional(),
  organisation: z.string().max(80).optional(),
  kind: CatalogueKey.optional(),
});

export const PublishedReportSummary = z
  .object({
    round: z.object({ key: z.string(), label: Localized }),
    organisation: z.object({ key: z.string(), name: z.string(), kind: z.string() }),
    districts: z.array(z.object({ slug: z.string(), name: z.string() })),
    kinds: z.array(z.object({ key: z.string(), label: Localized })),
    edition: z.number().int(),
    publishedAt: Instant,
    decidedOn: z.string(),
    paragraph: z.string(),
    leftOut: z.number().int().describe('Sections that are not open'),
    provenance: z.enum(['reported', 'example']),
  })
  .openapi('PublishedReportSummary');
export type PublishedReportSummary = z.infer<typeof PublishedReportSummary>;

export const PublishedReports = z
  .object({ reports: z.array(PublishedReportSummary).describe('Newest round first, then by organisation') })
  .openapi('PublishedReports');
export type PublishedReports = z.infer<typeof PublishedReports>;

/** What everybody may read: of sections that are not open only title and class. */
export const PublishedReport = ReportContent.extend({
  publishedAt: Instant,
  correction: z.string().describe('What this edition corrects; empty in the first'),
  editions: z.array(z.object({ edition: z.number().int(), publishedAt: Instant, correction: z.string() })),
}).openapi('PublishedReport');
export type PublishedReport = z.infer<typeof PublishedReport>;

export const publishedParams = z.object({
  round: ReportingRoundKey,
  organisation: z.string().min(1).max(80),
});
export const publishedAttachmentParams = publishedParams.extend({ attachment: z.uuid() });
export const PublishedReportQuery = z.strictObject({
  edition: z.coerce.number().int().min(1).max(1_000).optional().describe('Default: the newest'),
});

/** A document of a report: of one lägesbild kind, or the whole. */
export const DocumentQuery = z.strictObject({
  format: z.enum(['docx', 'pdf']),
  kind: CatalogueKey.optional().describe('Default: the whole report'),
});
export const PublishedDocumentQuery = DocumentQuery.extend(PublishedReportQuery.shape);
