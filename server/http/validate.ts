import type { Hook } from '@hono/zod-openapi';
import type { Context, Env } from 'hono';
import type { core } from 'zod';
import { type FieldProblem, notFound, Problem } from './problem';

/**
 * What every route does with a request its contract does not allow: a 400 that names each parameter, or a 404
 * when it is the address itself that can belong to nothing.
 */
export const rejectInvalid: Hook<unknown, Env, string, unknown> = (result, c) => {
  if (result.success) return;
  if (result.target === 'param') throw notFound(`Nothing is stored under ${c.req.path}`);
  throw invalidQuery(result.error.issues.flatMap((issue) => fieldProblems(issue, c)));
};

function invalidQuery(errors: readonly FieldProblem[]): Problem {
  const onlyUnknown = errors.every(({ code }) => code === 'unknown_parameter');
  return new Problem({
    status: 400,
    code: onlyUnknown ? 'unknown_parameter' : 'invalid_query',
    detail: errors.map(({ path, message }) => `${path}: ${message}`).join('; '),
    errors,
  });
}

function fieldProblems(issue: core.$ZodIssue, c: Context): FieldProblem[] {
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
