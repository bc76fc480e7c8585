import { z } from '@hono/zod-openapi';

export const DirectoryQuery = z.strictObject({
  to: z
    .string()
    .max(2_000)
    .optional()
    .openapi({ description: 'The path to come back to; anything else than a page of the product is /' }),
});
