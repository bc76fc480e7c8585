import { z } from '@hono/zod-openapi';
import { PROVENANCES } from '../../domain/statistics/estimate';
import {
  TARGET_KINDS,
  TARGET_PROVENANCES,
  TARGET_SCOPES,
  TARGET_STATUSES,
} from '../../domain/targets/target';
import { TARGET_REASONS } from '../../domain/targets/target-reason';
import { IndicatorKey, IsoDate, Localized } from '../../http/contract';
import { Version as VersionNumber } from '../../http/numbers';

const Version = z.object({
  version: VersionNumber,
  label: Localized,
  kind: z.enum(TARGET_KINDS),
  amount: z
    .number()
    .describe('absolute: the level itself; relative: what the baseline is multiplied by (0.5 halves it)'),
  year: z.number().int().describe('The level is to be reached when this year begins'),
  decidedBy: z.string(),
  decidedOn: IsoDate,
  validFrom: IsoDate,
  validTo: IsoDate.nullable().describe('The day the next version took over; null for the version in force'),
  note: Localized,
});

/** A target as it was decided, with every version it has had. */
export const Target = z
  .object({
    key: z.string(),
    indicator: IndicatorKey,
    provenance: z.enum(TARGET_PROVENANCES),
    scope: z.enum(TARGET_SCOPES),
    scopeCount: z.number().int().nullable().describe('For `worst`: how many districts'),
    baselineRound: z.string().nullable(),
    areas: z
      .array(
        z.object({
          slug: z.string(),
          label: z.string(),
          baseline: z.number().nullable(),
          baselineProvenance: z.enum(PROVENANCES).nullable(),
        }),
      )
      .describe('Fixed when the target was decided'),
    versions: z.array(Version).describe('Oldest first; the last is in force'),
  })
  .openapi('Target');
export type Target = z.infer<typeof Target>;

export const TargetsQuery = z.strictObject({ indicator: IndicatorKey.optional() });
export const Targets = z.object({ targets: z.array(Target) }).openapi('Targets');
export type Targets = z.infer<typeof Targets>;

/** A target as it stands against one series. */
export const JudgedTarget = z
  .object({
    key: z.string(),
    label: Localized,
    kind: z.enum(TARGET_KINDS),
    amount: z.number(),
    provenance: z.enum(TARGET_PROVENANCES),
    decidedBy: z.string(),
    decidedOn: IsoDate,
    validFrom: IsoDate,
    note: Localized,
    scope: z.enum(TARGET_SCOPES),
    areas: z
      .array(
        z.object({
          slug: z.string(),
          label: z.string(),
          example: z.boolean().describe('Its baseline is example data'),
        }),
      )
      .describe('Where the target holds, fixed when it was decided'),
    year: z.number().int(),
    level: z.number().describe('What is to be reached, in the unit of the indicator'),
    baseline: z
      .object({
        round: z.string(),
        date: IsoDate,
        value: z.number(),
        provenance: z.enum(PROVENANCES),
        recalculated: z.boolean().describe('Pooled from areas that have merged since'),
      })
      .nullable(),
    path: z
      .array(z.object({ date: IsoDate, level: z.number() }))
      .describe(
        'Corners of the path: from the baseline, or flat, to the level at the start of the target year',
      ),
    rounds: z
      .array(
        z.object({
          round: z.string(),
          level: z.number().describe('The path on the day of the round, by the version that held then'),
          status: z.enum(TARGET_STATUSES),
          reason: z.enum(TARGET_REASONS).nullable(),
        }),
      )
      .describe(
        'Every round after the baseline (or after the decision) that has a figure or should have one',
      ),
    status: z
      .enum(TARGET_STATUSES)
      .describe('That of the first figure from the target year on, or else of the latest figure'),
    reason: z.enum(TARGET_REASONS).nullable(),
    sentence: Localized,
    smallestDetectableChange: z
      .number()
      .nullable()
      .describe(
        'From the baseline figure (the latest, without a baseline) with as many answers again; null when not known',
      ),
    earlier: z.array(Version).describe('Versions that have been replaced, oldest first'),
  })
  .openapi('JudgedTarget');
export type JudgedTarget = z.infer<typeof JudgedTarget>;
