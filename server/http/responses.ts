import type { z } from '@hono/zod-openapi';
import { ProblemDetails } from './problem-contract';

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ProblemDetails } },
});

/** The answers a reading route documents: its own, and the problems every one of them can give. */
export function readResponses<T extends z.ZodType>(schema: T, description: string) {
  return {
    200: { description, content: { 'application/json': { schema } } },
    400: problem('A parameter is unknown, repeated, missing or not well-formed'),
    404: problem('Nothing is stored under that name'),
  };
}
