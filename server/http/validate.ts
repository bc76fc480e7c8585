import type { Hook } from '@hono/zod-openapi';
import type { Env, HonoRequest } from 'hono';
import type { core } from 'zod';
import { type FieldProblem, notFound, Problem } from './problem';

/** What the contract said of a request. */
type Checked = Parameters<Hook<unknown, Env, string, unknown>>[0];
interface Asked {
  readonly req: HonoRequest;
}

/**
 * What every route does with a request its contract does not allow: a 400 that names each parameter, a 422 that names
 * each field of a body, or a 404 when it is the address itself that can belong to nothing.
 */
export function rejectInvalid(result: Checked, c: Asked): void {
  if (result.success) return;
  if (result.target === 'param') throw notFound(`Nothing is stored under ${c.req.path}`);
  if (result.target === 'json') throw invalidBody(result.error.issues);
  throw invalidQuery(result.error.issues.flatMap((issue) => fieldProblems(issue, c)));
}

/** What is wrong is named only so far: an answer must not be many times what was sent. */
const MOST_NAMED = 50;

function invalidBody(issues: readonly core.$ZodIssue[]): Problem {
  const all = issues.flatMap((issue) => {
    const path = issue.path.join('.');
    if (issue.code !== 'unrecognized_keys') return [{ ...plain(issue), path }];
    return issue.keys.map((key) => ({
      path: [...issue.path, key].join('.'),
      code: 'unknown_field',
      message: 'no such field',
    }));
  });
  const errors = all.slice(0, MOST_NAMED);
  const detail = errors.map(({ path, message }) => `${path}: ${message}`).join('; ');
  return new Problem({ status: 422, code: 'invalid_body', detail, errors });
}

function invalidQuery(errors: readonly FieldProblem[]): Problem {
  const onlyUnknown = errors.every(({ code }) => code === 'unknown_parameter');
  return new Problem({
    status: 400,
    code: onlyUnknown ? 'unknown_parameter' : 'invalid_query',
    detail: errors.map(({ path, message }) => `${path}: ${message}`).join('; '),
    errors,
  });
}

function fieldProblems(issue: core.$ZodIssue, c: Asked): FieldProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((path) => ({ path, code: 'unknown_parameter', message: 'no such parameter' }));
  }
  const path = String(issue.path[0] ?? '');
  const given = c.req.queries(path)?.length ?? 0;
  if (given === 0) return [{ path, code: 'missing_parameter', message: 'must be given' }];
  if (issue.code === 'invalid_union')
    return fittingBranch(issue).flatMap((inner) => ({ ...plain(inner), path }));
  if (given > 1 && (issue.code === 'invalid_type' || issue.code === 'invalid_value')) {
    return [{ path, code: 'repeated_parameter', message: 'may be given only once' }];
  }
  return [{ ...plain(issue), path }];
}

const plain = ({ code, message }: core.$ZodIssue) => ({ code: code ?? 'invalid', message });

/** A parameter that may be given once or several times fails both ways; only the way it was given matters. */
function fittingBranch({ errors }: core.$ZodIssueInvalidUnion): core.$ZodIssue[] {
  const fits = (issues: core.$ZodIssue[]) =>
    !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0);
  return errors.find(fits) ?? errors[0] ?? [];
}
