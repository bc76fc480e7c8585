import { STATUS_CODES } from 'node:http';
import type { ProblemDetails } from './problem-contract';

export type FieldProblem = NonNullable<ProblemDetails['errors']>[number];

interface ProblemParts {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 410 | 413 | 415 | 422 | 429 | 500 | 503;
  /** Stable and English: what a program may act on. */
  readonly code: string;
  readonly detail: string;
  readonly errors?: readonly FieldProblem[];
  /** How what was to be changed stands now. */
  readonly current?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer that is not the one asked for. Thrown anywhere below a route, sent as RFC 9457 problem details. */
export class Problem extends Error {
  constructor(readonly parts: ProblemParts) {
    super(parts.detail);
    this.name = 'Problem';
  }
}

/** 404: nothing is stored under that name. */
export function notFound(detail: string): Problem {
  return new Problem({ status: 404, code: 'not_found', detail });
}

/** 409: somebody else changed it meanwhile. @param current how it stands now */
export function versionConflict(current: object & { readonly version: number }): Problem {
  const detail = `It was changed meanwhile, and is at version ${current.version}.`;
  return new Problem({ status: 409, code: 'version_conflict', detail, current });
}

/** The problem as a response; `instance` is the path that was asked for. */
export function problemResponse({ parts }: Problem, instance: string): Response {
  const { status, code, detail, errors, current, headers } = parts;
  const details: ProblemDetails = {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail,
    instance,
    code,
    ...(errors ? { errors: [...errors] } : {}),
    ...(current ? { current } : {}),
  };
  return new Response(JSON.stringify(details), {
    status,
    headers: { ...headers, 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  });
}
