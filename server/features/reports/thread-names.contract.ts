import { z } from '@hono/zod-openapi';
import { Localized } from '../../http/contract';

/** What everything that answers speak of by a key is called. A key that is not there has no name any more. */
export const ThreadNames = z
  .object({
    problems: z.record(z.string(), z.string()).describe('What each is, by id'),
    organisations: z.record(z.string(), z.string()),
    areas: z.record(z.string(), z.string()),
    indicators: z.record(z.string(), Localized),
    focusAreas: z.record(z.string(), Localized).describe('By `programme/focusArea`'),
    goals: z.record(z.string(), Localized).describe('By `programme/focusArea/goal`'),
  })
  .openapi('ThreadNames');
export type ThreadNames = z.infer<typeof ThreadNames>;
