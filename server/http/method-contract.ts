import { z } from '@hono/zod-openapi';

/** How figures were judged; travels with every result. */
export const MethodSchema = z
  .object({
    confidenceLevel: z.number(),
    interval: z.literal('wilson_effective_respondents'),
    difference: z.literal('newcombe_hybrid_score'),
    suppressBelow: z.number().int(),
    unreliableBelow: z.number().int(),
    assumedDesignEffect: z
      .number()
      .describe('Divides the respondents of published figures, whose weights were never published'),
  })
  .openapi('Method');
export type MethodOut = z.infer<typeof MethodSchema>;
