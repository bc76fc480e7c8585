import { z } from '@hono/zod-openapi';
import { AREA_KINDS } from '../../domain/areas/area-kind';
import { INDICATOR_KINDS, POLARITIES, UNITS, WORDINGS } from '../../domain/statistics/estimate';
import { IndicatorKey, Localized } from '../../http/contract';
import { MethodSchema } from '../../http/method-contract';
import { LookAlikes } from './look-alikes.contract';

export const IndicatorsQuery = z.strictObject({});
export const IndicatorParams = z.object({ key: IndicatorKey });

export const Indicator = z
  .object({
    key: z.string(),
    survey: z.string(),
    topic: z.object({ key: z.string(), label: Localized }),
    label: Localized,
    phrase: Localized.describe('Finishes "Andel som …" / "Share who …"'),
    kind: z.enum(INDICATOR_KINDS),
    unit: z.enum(UNITS),
    per: z.number().int().nullable().describe('For a rate: per how many residents'),
    polarity: z.enum(POLARITIES),
    question: z.object({ text: Localized, wording: z.enum(WORDINGS) }).nullable(),
    answers: z.array(z.object({ label: Localized, counted: z.boolean() })),
    base: Localized,
    note: Localized,
    breaks: z.array(z.object({ round: z.string(), reason: Localized })),
    lookAlikes: LookAlikes,
    method: MethodSchema,
    coverage: z
      .array(
        z.object({
          round: z.string(),
          areaKind: z.enum(AREA_KINDS),
          published: z.number().int(),
          imported: z.number().int(),
          example: z.number().int(),
        }),
      )
      .describe('How many areas have a figure for all respondents, by round, kind of area and provenance'),
    latestRound: z
      .string()
      .nullable()
      .describe(
        'The latest round with figures: a round with published or imported ones goes before example data',
      ),
  })
  .openapi('Indicator');
export type Indicator = z.infer<typeof Indicator>;

export const Indicators = z.object({ indicators: z.array(Indicator) }).openapi('Indicators');
export type Indicators = z.infer<typeof Indicators>;
