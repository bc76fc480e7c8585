import type { ProblemDetails } from '../../server/http/problem-contract';

/** What is wrong with one field of what was sent; `path` names it as the contract does. */
export type FieldProblem = NonNullable<ProblemDetails['errors']>[number];

interface ProblemMore {
  readonly errors?: readonly FieldProblem[] | undefined;
  /** Seconds until it may be tried again. */
  readonly retryAfter?: number | undefined;
  /** How what was to be changed stands now, where somebody else changed it meanwhile. */
  readonly current?: unknown;
}

/** Of these the last may sign in no more until somebody opens the account again. */
const SIGNED_OUT: readonly string[] = ['not_signed_in', 'session_expired', 'person_deactivated'];

/** An answer that is not the one asked for. `code` is the server's, or `offline` when no answer came at all. */
export class ApiProblem extends Error {
  readonly errors: readonly FieldProblem[];
  readonly retryAfter: number | undefined;
  readonly current: unknown;

  constructor(
    readonly code: string,
    readonly status: number,
    detail: string,
    { errors = [], retryAfter, current }: ProblemMore = {},
  ) {
    super(detail);
    this.name = 'ApiProblem';
    this.errors = errors;
    this.retryAfter = retryAfter;
    this.current = current;
  }

  /** Whether asking again may help. */
  get passing(): boolean {
    return this.status === 0 || this.status >= 500;
  }

  /** Whether it needs somebody signed in, and nobody is, or not any more. */
  get signedOut(): boolean {
    return this.status === 401 && SIGNED_OUT.includes(this.code);
  }
}

/** Reads RFC 9457 problem details; what is not one (a proxy's page) becomes `unknown`. */
export async function readProblem(response: Response): Promise<ApiProblem> {
  const retryAfter = Number.parseInt(response.headers.get('retry-after') ?? '', 10);
  const more = Number.isNaN(retryAfter) ? {} : { retryAfter };
  try {
    const { code, detail, errors, current } = (await response.json()) as ProblemDetails;
    return new ApiProblem(code, response.status, detail, { errors, current, ...more });
  } catch {
    return new ApiProblem('unknown', response.status, response.statusText, more);
  }
}
