import { z } from '@hono/zod-openapi';
import { AREA_KINDS } from '../../domain/areas/area-kind';
import { POINT_STATUSES, POLARITIES, PRECISIONS, PROVENANCES, UNITS } from '../../domain/statistics/estimate';
import { NOT_ASSESSABLE_REASONS, TREND_VERDICTS, VERDICTS } from '../../domain/statistics/verdict';
import { AreaSlug, IndicatorKey, IsoDate, Localized } from '../../http/contract';
import { MethodSchema } from '../../http/method-contract';

/** A query parameter that may be given once or several times. */
const oneOrMany = <T extends z.ZodType<string>>(item: T) =>
  z.union([item.transform((one) => [one]), z.array(item).min(1).max(200)]);

const GroupKey = z.string().regex(/^([a-z0-9_]{1,40}|\*)$/, 'a group key, or * for all groups');

export const SeriesQuery = z.strictObject({
  indicator: IndicatorKey,
  area: oneOrMany(AreaSlug).describe('Slugs; `all` means the city and every district there has been'),
  group: oneOrMany(GroupKey)
    .optional()
    .describe('Group keys; `*` means every group. Default `all`: all respondents'),
  reading: z.enum(['as_measured']).optional().describe('The areas of the day of each round'),
});

export const SeriesPoint = z
  .object({
    round: z.string(),
    date: IsoDate,
    status: z.enum(POINT_STATUSES),
    value: z.number().nullable(),
    lower: z.number().nullable(),
    upper: z.number().nullable(),
    respondents: z.number().int().nullable(),
    provenance: z.enum(PROVENANCES).nullable().describe('null where there is no figure'),
    precision: z.enum(PRECISIONS).nullable(),
    source: z.object({ title: z.string(), url: z.string().nullable() }).nullable(),
    note: z.string(),
  })
  .openapi('SeriesPoint');
export type SeriesPoint = z.infer<typeof SeriesPoint>;

export const Change = z
  .object({
    from: z.string(),
    to: z.string(),
    difference: z.number().nullable(),
    lower: z.number().nullable(),
    upper: z.number().nullable(),
    verdict: z.enum(VERDICTS),
    reason: z.enum(NOT_ASSESSABLE_REASONS).nullable(),
    example: z.boolean().describe('true when either end is example data'),
    sentence: Localized,
  })
  .openapi('Change');
export type Change = z.infer<typeof Change>;

export const IndicatorSeries = z
  .object({
    indicator: z.object({
      key: z.string(),
      label: Localized,
      question: Localized.nullable(),
      countedAnswers: z.array(Localized),
      unit: z.enum(UNITS),
      polarity: z.enum(POLARITIES),
    }),
    area: z.object({
      slug: z.string(),
      label: z.string(),
      kind: z.enum(AREA_KINDS),
      validFrom: IsoDate,
      validTo: IsoDate.nullable(),
    }),
    reading: z.literal('as_measured'),
    group: z.object({ key: z.string(), label: Localized }),
    points: z.array(SeriesPoint).describe('One per round of the survey, oldest first'),
    breaks: z.array(z.object({ round: z.string(), reason: Localized })),
    changes: z
      .array(Change)
      .describe('Every step between neighbouring figures, oldest first, then the latest against the first'),
    trend: z.object({
      verdict: z.enum(TREND_VERDICTS),
      slopePerYear: z.number().nullable(),
      lower: z.number().nullable(),
      upper: z.number().nullable(),
      rounds: z.array(z.string()),
    }),
    method: MethodSchema,
  })
  .openapi('IndicatorSeries');
export type IndicatorSeries = z.infer<typeof IndicatorSeries>;

export const SeriesResponse = z.object({ series: z.array(IndicatorSeries) }).openapi('Series');
export type SeriesResponse = z.infer<typeof SeriesResponse>;
