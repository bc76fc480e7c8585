import type { MiddlewareHandler } from 'hono';

/** What nothing else is said of is for whoever asked, and nobody keeps it. */
export const keepNothing: MiddlewareHandler = async (c, next) => {
  await next();
  if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store');
};
