import { OpenAPIHono } from '@hono/zod-openapi';
import { rejectInvalid } from './validate';

/** A router whose routes are checked by their contracts. */
export function createRouter(): OpenAPIHono {
  return new OpenAPIHono({ defaultHook: rejectInvalid });
}
