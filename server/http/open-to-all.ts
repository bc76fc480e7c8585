import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { onlyAsks } from './same-origin';

const anybody = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD'],
  exposeHeaders: ['ETag', 'Content-Disposition'],
});

/** What pages of every origin may read: open data, and what a frame without an origin of its own is built from. */
export const openToAll: MiddlewareHandler = async (c, next) => {
  // What changes something may stand at the same address.
  if (!onlyAsks(c.req.method)) return next();
  const answer = await anybody(c, next);
  c.res.headers.set('cross-origin-resource-policy', 'cross-origin');
  return answer;
};
