import { z } from '@hono/zod-openapi';
import { READING_WORDS } from '../domain/areas/reading';

/** Pieces that several contracts share. */
export const Localized = z.object({ sv: z.string(), en: z.string() });
export const IsoDate = z.iso.date().openapi({ example: '2017-06-01' });
export const AreaSlug = z
  .string()
  .regex(/^[a-z0-9-]{1,80}$/, 'a slug: lower case letters, digits and -')
  .openapi({ example: 'spanga-tensta' });
export const IndicatorKey = z
  .string()
  .regex(/^[a-z0-9_]{1,80}$/, 'an indicator key: lower case letters, digits and _')
  .openapi({ example: 'oro_brott_ofta' });
export const RoundKey = z
  .string()
  .regex(/^\d{4}$/, 'a year of four digits')
  .openapi({ example: '2020' });

/** A query parameter that may be given once or several times. */
export const oneOrMany = <T extends z.ZodType<string>>(item: T) =>
  z.union([item.transform((one) => [one]), z.array(item).min(1).max(200)]);

export const ReadingWord = z
  .union([z.enum(READING_WORDS), z.iso.date()])
  .describe(
    '`as_measured` (default): each round in the areas of its day. `current_areas`, or a date: every round in the areas of that day, recalculated where it can be',
  )
  .openapi({ example: 'current_areas' });

/** The reading an answer is given in, its day resolved. */
export const ReadingOut = z
  .object({
    kind: z.enum(['as_measured', 'current_areas', 'areas_of_date']),
    date: IsoDate.nullable().describe('The day whose areas are used; null as measured'),
  })
  .openapi('Reading');
export type ReadingOut = z.infer<typeof ReadingOut>;
