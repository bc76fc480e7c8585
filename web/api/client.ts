import { ApiProblem, readProblem } from './problem';

/** What is asked of an address; a parameter may be given several times. */
export type Parameters = Readonly<Record<string, string | readonly string[]>>;

/**
 * Reads one address of the API. `T` is the type that the contract of the address gives.
 * @throws ApiProblem when the answer is a problem or none comes
 */
export async function getJson<T>(path: string, parameters: Parameters, signal: AbortSignal): Promise<T> {
  const response = await send(`/api/v1${path}${queryOf(parameters)}`, signal);
  if (!response.ok) throw await readProblem(response);
  return (await response.json()) as T;
}

async function send(url: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(url, { signal, headers: { accept: 'application/json' } });
  } catch (error) {
    if (signal.aborted) throw error;
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
