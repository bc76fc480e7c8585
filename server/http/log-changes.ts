import type { MiddlewareHandler } from 'hono';
import type { Logger } from 'pino';
import type { Clock } from './clock';
import { onlyAsks } from './same-origin';

/**
 * Logs each request that would change something: method, path, status and time. No query, header, body or cookie;
 * who did what stands in the audit log. What is only read is not logged: open data is nobody's business.
 */
export function logChanges(log: Logger, clock: Clock): MiddlewareHandler {
  return async (c, next) => {
    if (onlyAsks(c.req.method)) return next();
    const began = clock.now().getTime();
    await next();
    const ms = clock.now().getTime() - began;
    log.info({ method: c.req.method, path: c.req.path, status: c.res.status, ms }, 'request');
  };
}
