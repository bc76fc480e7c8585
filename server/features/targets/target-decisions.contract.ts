import { z } from '@hono/zod-openapi';
import { POLARITIES } from '../../domain/statistics/estimate';
import { TARGET_KINDS, TARGET_SCOPES } from '../../domain/targets/target';
import { AreaSlug, IndicatorKey, IsoDate, oneOrMany, RoundKey } from '../../http/contract';
import { Version } from '../../http/numbers';

export const TargetKey = z
  .string()
  .regex(/^[a-z0-9-]{1,80}$/, 'lower case letters, digits and -')
  .openapi({ example: 'tryggare-kvallar-2027' });
const Words = z.object({ sv: z.string().max(300), en: z.string().max(300) });

const decision = {
  label: z.object({ sv: z.string().trim().min(1).max(300), en: z.string().max(300) }),
  kind: z.enum(TARGET_KINDS),
  amount: z
    .number()
    .min(0)
    .max(1_000_000)
    .describe('absolute: the level itself; relative: what the baseline is multiplied by'),
  year: z.number().int().min(2000).max(2100).describe('The level is to be reached when this year begins'),
  decidedBy: z.string().trim().min(1).max(200),
  decidedOn: IsoDate,
  validFrom: IsoDate,
  note: Words,
};

export const NewTarget = z
  .strictObject({
    key: TargetKey,
    indicator: IndicatorKey,
    scope: z.enum(TARGET_SCOPES),
    scopeCount: z.number().int().min(1).max(50).nullable().describe('For `worst`: how many districts'),
    areas: z.array(AreaSlug).max(50).describe('For `named`: the districts'),
    baselineRound: RoundKey.nullable(),
    ...decision,
  })
  .openapi('NewTarget');
export type NewTarget = z.infer<typeof NewTarget>;

export const NewTargetVersion = z
  .strictObject({ version: Version.describe('The latest there is: this one comes after it'), ...decision })
  .openapi('NewTargetVersion');
export type NewTargetVersion = z.infer<typeof NewTargetVersion>;

export const DetectableQuery = z.strictObject({
  indicator: IndicatorKey,
  area: oneOrMany(AreaSlug).optional().describe('Areas of today; without it the city and every district'),
});

/** What a next round could tell, area by area: worth knowing before a target is promised. */
export const DetectableChanges = z
  .object({
    indicator: IndicatorKey,
    polarity: z.enum(POLARITIES),
    power: z.number().describe('0–1: how often a real change of the size would be found'),
    areas: z.array(
      z.object({
        slug: z.string(),
        label: z.string(),
        round: z.string().nullable().describe('The latest figure whose number of answers is known'),
        value: z.number().nullable(),
        smallest: z
          .number()
          .nullable()
          .describe('The smallest change for the better that would be found; null: none would, or not known'),
      }),
    ),
  })
  .openapi('DetectableChanges');
export type DetectableChanges = z.infer<typeof DetectableChanges>;
