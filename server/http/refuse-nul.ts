import type { Context, MiddlewareHandler } from 'hono';
import { Problem } from './problem';
import { onlyAsks } from './same-origin';

/**
 * Refuses the sign NUL in parameters and bodies: no text of the product holds it, PostgreSQL cannot keep it, and SQLite
 * would. Stands behind the limit of bodies, because it reads them.
 * @param takesFile whether what an address is sent is no text
 */
export function refuseNul(takesFile: (c: Context) => boolean): MiddlewareHandler {
  return async (c, next) => {
    if (asksWithNul(c.req.url)) throw nulGiven();
    const isText = !onlyAsks(c.req.method) && !takesFile(c);
    if (isText && ESCAPED_NUL.test(await c.req.text())) throw nulGiven();
    return await next();
  };
}

/** Whether the parameters of an address hold it. Anybody may ask with an address of any length: it is gone through once. */
export function asksWithNul(url: string): boolean {
  const query = url.indexOf('?');
  return query !== -1 && url.indexOf('%00', query) !== -1;
}

/** NUL as JSON writes it: a backslash that is itself escaped begins no escape. */
const ESCAPED_NUL = /(?<!\\)(?:\\\\)*\\u0000/;

const nulGiven = () =>
  new Problem({ status: 400, code: 'bad_request', detail: 'The sign U+0000 cannot be part of what is sent' });
