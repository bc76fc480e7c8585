import { ApiProblem, readProblem } from './problem';
import { signedInAgain } from './signed-out';

/** What is asked of an address; a parameter may be given several times. */
export type Parameters = Readonly<Record<string, string | readonly string[]>>;

/** What is asked, and for how many milliseconds an answer is waited for each time; signing in again is not counted. */
export interface Asking extends RequestInit {
  readonly patience?: number;
}

/**
 * Reads one address of the API. `T` is the type that the contract of the address gives.
 * @throws ApiProblem when the answer is a problem or none comes
 */
export async function getJson<T>(path: string, parameters: Parameters, signal: AbortSignal): Promise<T> {
  const response = await request(`${path}${queryOf(parameters)}`, { signal });
  return (await response.json()) as T;
}

/**
 * Asks the API for something. When that needs somebody signed in and the session has just ended, it waits until the
 * same person has signed in again and asks once more: this is the only place that knows of it.
 * @throws ApiProblem when the answer is a problem or none comes
 */
export async function request(path: string, init: Asking): Promise<Response> {
  const response = await ask(path, init);
  if (response.ok) return response;
  const problem = await readProblem(response);
  if (!problem.signedOut || !(await signedInAgain(problem.code))) throw problem;
  const again = await ask(path, init);
  if (!again.ok) throw await readProblem(again);
  return again;
}

async function ask(path: string, { patience, ...init }: Asking): Promise<Response> {
  try {
    return await fetch(`/api/v1${path}`, {
      ...init,
      ...(patience === undefined ? {} : { signal: AbortSignal.timeout(patience) }),
      headers: { accept: 'application/json', ...init.headers },
    });
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new ApiProblem('offline', 0, String(error));
  }
}

/** `?area=farsta&area=stockholm`, or nothing without parameters. */
export function queryOf(parameters: Parameters): string {
  const pairs = Object.entries(parameters).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, one]),
  );
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
}
