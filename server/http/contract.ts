import { z } from '@hono/zod-openapi';

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
