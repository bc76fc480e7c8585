import type { MiddlewareHandler } from 'hono';
import { Problem } from './problem';
import { onlyAsks } from './same-origin';

/**
 * Refuses the sign NUL in parameters and bodies: no text of the product holds it, PostgreSQL cannot keep it, and SQLite
 * would. Stands behind the limit of bodies, because it reads them.
 */
export const refuseNul: MiddlewareHandler = async (c, next) => {
  if (/[?&].*%00/.test(c.req.url)) throw nulGiven();
  if (!onlyAsks(c.req.method) && (await c.req.text()).includes('\\u0000')) throw nulGiven();
  return await next();
};

const nulGiven = () =>
  new Problem({ status: 400, code: 'bad_request', detail: 'The sign U+0000 cannot be part of what is sent' });
