import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Problem } from './problem';
import { onlyAsks } from './same-origin';

/** The longest form of the product is a report of some pages. */
const MAX_BYTES = 1024 * 1024;

const JSON_TYPE = /^application\/json(\s*;\s*[\w-]+=[\w"-]+)*\s*$/i;

/** Lets past what is sent as JSON and is not too large, and what carries nothing. */
export const limitBodies: MiddlewareHandler = async (c, next) => {
  if (onlyAsks(c.req.method)) return next();
  if (carriesSomething(c) && !JSON_TYPE.test(c.req.header('content-type') ?? '')) {
    throw new Problem({ status: 415, code: 'not_json', detail: 'What is sent has to be application/json.' });
  }
  return await withinLimit(c, next);
};

/** Counts what has no declared length while it reads it. */
const withinLimit = bodyLimit({
  maxSize: MAX_BYTES,
  onError: () => {
    throw new Problem({
      status: 413,
      code: 'body_too_large',
      detail: `What is sent may be at most ${MAX_BYTES} bytes.`,
      // What has not been read would be taken for the next request.
      headers: { connection: 'close' },
    });
  },
});

const carriesSomething = ({ req }: Context): boolean =>
  req.header('content-type') !== undefined ||
  req.header('transfer-encoding') !== undefined ||
  Number(req.header('content-length') ?? 0) > 0;
