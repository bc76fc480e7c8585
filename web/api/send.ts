import { type Asking, request } from './client';

type Method = 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * Changes something: sends JSON and reads the answer, `undefined` when there is none to read. When the session has
 * ended meanwhile, it is sent once the person has signed in again.
 * @throws ApiProblem with `errors` of single fields and `retryAfter` in seconds, where the server gives them
 */
export async function send<T = void>(
  method: Method,
  path: string,
  body?: unknown,
  more: Pick<Asking, 'patience'> = {},
): Promise<T> {
  const response = await request(path, {
    method,
    credentials: 'same-origin',
    ...(body === undefined
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    ...more,
  });
  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}
