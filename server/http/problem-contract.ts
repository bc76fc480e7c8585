import { z } from '@hono/zod-openapi';

/** RFC 9457 problem details with a stable `code`, and `errors` for single fields. */
export const ProblemDetails = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    instance: z.string(),
    code: z.string().openapi({ example: 'not_found' }),
    errors: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })).optional(),
    current: z.unknown().optional().describe('version_conflict: how it stands now'),
  })
  .openapi('Problem');
export type ProblemDetails = z.infer<typeof ProblemDetails>;
