import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Problem } from './problem';
import { onlyAsks } from './same-origin';

/** The longest form of the product is a report of some pages. */
const MAX_BYTES = 1024 * 1024;

const JSON_TYPE = /^application\/json(\s*;\s*[\w-]+=[\w"-]+)*\s*$/i;

/** So large may a file be. */
const MAX_FILE_BYTES = 10 * 1024 * 1024;

/**
 * Lets past what is sent as JSON and is not too large, and what carries nothing.
 * @param takesFile whether an address takes the bytes of a file instead, of any type. Those are not read here, where
 * nobody knows yet who sends them: how many there are has to be said, and HTTP reads no more than that
 * @param takesForm whether it is sent a form, which nobody reads
 */
export function limitBodies(
  takesFile: (c: Context) => boolean,
  takesForm: (c: Context) => boolean,
): MiddlewareHandler {
  return async (c, next) => {
    if (onlyAsks(c.req.method)) return next();
    if (takesFile(c)) {
      requireFileWithinLimit(c);
      return next();
    }
    if (!takesForm(c) && carriesSomething(c) && !JSON_TYPE.test(c.req.header('content-type') ?? '')) {
      throw new Problem({
        status: 415,
        code: 'not_json',
        detail: 'What is sent has to be application/json.',
      });
    }
    return await withinLimit(c, next);
  };
}

/** What has not been read would be taken for the next request. */
const UNREAD = { connection: 'close' };

/** Counts what has no declared length while it reads it. */
const atMost = (maxSize: number, code: string): MiddlewareHandler =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw tooLarge(maxSize, code);
    },
  });

const withinLimit = atMost(MAX_BYTES, 'body_too_large');

/** @throws Problem 400 `length_required` for what has no declared length; 413 `file_too_large` */
function requireFileWithinLimit({ req }: Context): void {
  const declared = req.header('content-length');
  if (declared === undefined || req.header('transfer-encoding') !== undefined) {
    const detail = 'How large a file is has to be said before it is sent (Content-Length).';
    throw new Problem({ status: 400, code: 'length_required', detail, headers: UNREAD });
  }
  if (!(Number(declared) <= MAX_FILE_BYTES)) throw tooLarge(MAX_FILE_BYTES, 'file_too_large');
}

const tooLarge = (most: number, code: string) =>
  new Problem({
    status: 413,
    code,
    detail: `What is sent may be at most ${most} bytes.`,
    headers: UNREAD,
  });

const carriesSomething = ({ req }: Context): boolean =>
  req.header('content-type') !== undefined ||
  req.header('transfer-encoding') !== undefined ||
  Number(req.header('content-length') ?? 0) > 0;
