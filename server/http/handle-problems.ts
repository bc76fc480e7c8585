import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Logger } from 'pino';
import { DatabaseBusy } from '../../db/database-busy';
import { describeFailure } from './describe-failure';
import { notFound, Problem, problemResponse } from './problem';

/** What is thrown becomes problem details; what nobody foresaw is logged and told without its inside. */
export function handleError(log: Logger) {
  return (error: Error, c: Context): Response => {
    if (error instanceof Problem) return problemResponse(error, c.req.path);
    if (error instanceof HTTPException && (error.status === 400 || error.status === 415)) {
      const code = error.status === 400 ? 'bad_request' : 'not_json';
      return problemResponse(new Problem({ status: error.status, code, detail: error.message }), c.req.path);
    }
    if (error instanceof DatabaseBusy) return problemResponse(busy(), c.req.path);
    log.error(
      { failure: describeFailure(error), method: c.req.method, path: c.req.path },
      'a request failed',
    );
    const unforeseen = new Problem({ status: 500, code: 'internal_error', detail: 'The server failed.' });
    return problemResponse(unforeseen, c.req.path);
  };
}

const RETRY_SECONDS = 5;

/** 503: another process writes to the same file, for longer than anybody waits. */
function busy(): Problem {
  const detail = 'The data is being written by another process. Nothing was changed; try again in a moment.';
  const headers = { 'retry-after': String(RETRY_SECONDS) };
  return new Problem({ status: 503, code: 'busy', detail, headers });
}

export function handleNotFound(c: Context): Response {
  return problemResponse(notFound(`There is nothing at ${c.req.path}`), c.req.path);
}

export function handleWrongMethod(c: Context, methods: string[]): Response {
  const allow = methods.join(', ');
  const problem = new Problem({
    status: 405,
    code: 'method_not_allowed',
    detail: `This address answers ${allow}`,
    headers: { allow },
  });
  return problemResponse(problem, c.req.path);
}
