import { z } from '@hono/zod-openapi';

export const CATALOG_FORMATS = ['json-ld', 'turtle'] as const;
export type CatalogFormat = (typeof CATALOG_FORMATS)[number];

export const CatalogQuery = z.strictObject({
  format: z
    .enum(CATALOG_FORMATS)
    .optional()
    .describe('Goes before the header Accept; without either the answer is JSON-LD'),
});
