import type { ProblemDetails } from '../../server/http/problem-contract';

/** An answer that is not the one asked for. `code` is the server's, or `offline` when no answer came at all. */
export class ApiProblem extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
    detail: string,
  ) {
    super(detail);
    this.name = 'ApiProblem';
  }

  /** Whether asking again may help. */
  get passing(): boolean {
    return this.status === 0 || this.status >= 500;
  }
}

/** Reads RFC 9457 problem details; what is not one (a proxy's page) becomes `unknown`. */
export async function readProblem(response: Response): Promise<ApiProblem> {
  try {
    const { code, detail } = (await response.json()) as ProblemDetails;
    return new ApiProblem(code, response.status, detail);
  } catch {
    return new ApiProblem('unknown', response.status, response.statusText);
  }
}
