import { z } from '@hono/zod-openapi';
import { POLARITIES, UNITS } from '../../domain/statistics/estimate';
import { NOT_ASSESSABLE_REASONS, TREND_VERDICTS, VERDICTS } from '../../domain/statistics/verdict';
import { TARGET_PROVENANCES, TARGET_STATUSES } from '../../domain/targets/target';
import { TARGET_REASONS } from '../../domain/targets/target-reason';
import {
  AreaSlug,
  IndicatorKey,
  IsoDate,
  Localized,
  ReadingOut,
  ReadingWord,
  RoundKey,
} from '../../http/contract';
import { downloadParameters } from '../../http/download/download-contract';
import { MethodSchema } from '../../http/method-contract';
import { Change, SeriesPoint } from '../series/series.contract';

export const ComparisonQuery = z.strictObject({
  indicator: IndicatorKey,
  round: RoundKey,
  group: z
    .string()
    .regex(/^[a-z0-9_]{1,40}$/)
    .optional()
    .describe('Default `all`: all respondents'),
  kind: z
    .enum(['district', 'neighbourhood'])
    .optional()
    .describe('What is compared with the city. Default `district`'),
  within: AreaSlug.optional().describe('Only neighbourhoods that lie in this district on the day'),
  reading: ReadingWord.optional(),
  ...downloadParameters,
});

export const Comparison = z
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
    round: z.object({ round: z.string(), date: IsoDate, dateAssumed: z.boolean() }),
    group: z.object({ key: z.string(), label: Localized }),
    kind: z.enum(['district', 'neighbourhood']),
    within: z.object({ slug: z.string(), label: z.string() }).nullable(),
    reading: ReadingOut,
    city: SeriesPoint.describe('The city in the same round'),
    areas: z
      .array(
        z.object({
          area: z.object({ slug: z.string(), label: z.string() }),
          point: SeriesPoint,
          differenceToCity: z
            .object({
              difference: z.number().nullable(),
              lower: z.number().nullable(),
              upper: z.number().nullable(),
              verdict: z.enum(VERDICTS).describe('increased: certainly higher than the city'),
              reason: z.enum(NOT_ASSESSABLE_REASONS).nullable(),
              pValue: z.number().nullable().describe('1 − the highest confidence level that excludes 0'),
              sentence: Localized,
            })
            .describe('Corrected for the overlap: the area is part of the city'),
          rank: z
            .object({ from: z.number().int(), to: z.number().int(), of: z.number().int() })
            .nullable()
            .describe('1 = lowest value. A range: the places the area could hold'),
          change: Change.nullable().describe(
            'Since the latest earlier round with a figure; null when there is none',
          ),
          trend: z
            .object({ verdict: z.enum(TREND_VERDICTS), rounds: z.array(z.string()) })
            .describe('Over the rounds up to this one, since the last break'),
          targets: z.array(
            z.object({
              key: z.string(),
              label: Localized,
              provenance: z.enum(TARGET_PROVENANCES),
              level: z.number(),
              year: z.number().int(),
              status: z.enum(TARGET_STATUSES),
              reason: z.enum(TARGET_REASONS).nullable(),
            }),
          ),
        }),
      )
      .describe('The areas of the day of the round or of the reading, by name'),
    control: z
      .enum(['none', 'benjamini_hochberg'])
      .describe(
        'benjamini_hochberg: among neighbourhoods, verdicts keep the expected share of false ones below 1 − confidence level',
      ),
    comparedAreas: z.number().int().describe('Areas whose difference to the city could be judged'),
    expectedByChance: z
      .number()
      .describe('How many certain differences chance alone would give among the compared areas'),
    breaks: z.array(z.object({ round: z.string(), reason: Localized })),
    classes: z
      .array(z.number())
      .nullable()
      .describe(
        'Four limits that part the districts of all rounds in five even classes; null with fewer than five values',
      ),
    method: MethodSchema,
  })
  .openapi('Comparison');
export type Comparison = z.infer<typeof Comparison>;
