import { z } from '@hono/zod-openapi';
import { AREA_KINDS } from '../../domain/areas/area-kind';
import { RECALCULATION_REFUSALS, WEIGHT_BASES } from '../../domain/areas/recalculation';
import { POINT_STATUSES, POLARITIES, PRECISIONS, PROVENANCES, UNITS } from '../../domain/statistics/estimate';
import { NOT_ASSESSABLE_REASONS, TREND_VERDICTS, VERDICTS } from '../../domain/statistics/verdict';
import {
  AreaSlug,
  IndicatorKey,
  IsoDate,
  Localized,
  oneOrMany,
  ReadingOut,
  ReadingWord,
} from '../../http/contract';
import { downloadParameters } from '../../http/download/download-contract';
import { MethodSchema } from '../../http/method-contract';
import { JudgedTarget } from '../targets/targets.contract';

const GroupKey = z.string().regex(/^([a-z0-9_]{1,40}|\*)$/, 'a group key, or * for all groups');

export const SeriesQuery = z.strictObject({
  indicator: IndicatorKey,
  area: oneOrMany(AreaSlug).describe(
    'Slugs; `all` means the city and every district (or neighbourhood, by `kind`) of the reading',
  ),
  kind: z
    .enum(['district', 'neighbourhood'])
    .optional()
    .describe('What `area=all` lists beside the city. Default `district`'),
  within: AreaSlug.optional().describe(
    'Only neighbourhoods that lie in this district on the day of the reading',
  ),
  group: oneOrMany(GroupKey)
    .optional()
    .describe('Group keys; `*` means every group. Default `all`: all respondents'),
  reading: ReadingWord.optional(),
  ...downloadParameters,
});

export const Recalculation = z
  .object({
    parts: z.array(
      z.object({
        slug: z.string(),
        label: z.string(),
        weight: z.number().nullable().describe('0–1; the weights of all parts add up to 1'),
        status: z.enum(POINT_STATUSES),
        value: z.number().nullable(),
      }),
    ),
    weights: z
      .object({
        basis: z.enum(WEIGHT_BASES),
        date: IsoDate.nullable(),
        prognosis: z.boolean(),
        source: z.object({ title: z.string(), url: z.string().nullable() }).nullable(),
      })
      .nullable(),
    refusal: z.enum(RECALCULATION_REFUSALS).nullable().describe('Why there is no value'),
  })
  .openapi('Recalculation');
export type Recalculation = z.infer<typeof Recalculation>;

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
    recalculation: Recalculation.nullable().describe(
      'Set when the figure was measured in other areas (or under another name) than it is shown in',
    ),
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

export const DetectableChange = z
  .object({
    round: z.string().describe('The latest figure, from which the change would start'),
    decrease: z.number().nullable().describe('null when even a fall to 0 would not show'),
    increase: z.number().nullable(),
    power: z.number().describe('0–1: how often a real change of this size would be found'),
  })
  .describe('The smallest change that a next round with as many answers would find')
  .openapi('DetectableChange');
export type DetectableChange = z.infer<typeof DetectableChange>;

export const IndicatorSeries = z
  .object({
    indicator: z.object({
      key: z.string(),
      label: Localized,
      question: Localized.nullable(),
      countedAnswers: z.array(Localized),
      base: Localized.describe('Who the figure is of'),
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
    reading: ReadingOut,
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
    detectableChange: DetectableChange.nullable(),
    targets: z
      .array(JudgedTarget)
      .describe('The targets in force for this area, each with its earlier versions'),
    method: MethodSchema,
  })
  .openapi('IndicatorSeries');
export type IndicatorSeries = z.infer<typeof IndicatorSeries>;

export const SeriesResponse = z.object({ series: z.array(IndicatorSeries) }).openapi('Series');
export type SeriesResponse = z.infer<typeof SeriesResponse>;
