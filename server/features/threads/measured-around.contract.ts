import { z } from '@hono/zod-openapi';
import { Localized } from '../../http/contract';

/** What has been measured around an intervention: never what it led to. */
export const MeasuredAround = z
  .object({
    indicator: z.object({ key: z.string(), label: Localized }),
    area: z.object({ slug: z.string(), label: z.string() }),
    before: z
      .object({ round: z.string(), figure: Localized, example: z.boolean() })
      .nullable()
      .describe('The last figure before it began'),
    after: z
      .object({ round: z.string(), figure: Localized, example: z.boolean() })
      .nullable()
      .describe('The latest since it began'),
    sentence: Localized.describe('How the two differ, or why that cannot be said'),
    certain: z.boolean(),
    target: z.object({ label: Localized, status: z.string(), sentence: Localized }).nullable(),
  })
  .openapi('MeasuredAround');
export type MeasuredAround = z.infer<typeof MeasuredAround>;
