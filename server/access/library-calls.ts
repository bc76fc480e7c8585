import type { Context } from 'hono';
import type { AccessParts } from './access-parts';
import { ADDRESS_HEADER } from './sign-in-library';
import type { Visit } from './visit';

/** A request, signed in or not. */
interface Asked {
  readonly req: Context['req'];
  get(key: 'visit'): Visit;
}

/** What the library is told of a request: nothing that the client could have made up about itself. */
export function libraryHeaders(c: Asked): Headers {
  const headers = new Headers({ [ADDRESS_HEADER]: c.get('visit').address });
  for (const name of ['cookie', 'user-agent']) {
    const value = c.req.header(name);
    if (value !== undefined) headers.set(name, value);
  }
  return headers;
}

/** Passes the library's cookies on to the browser. */
export function passCookies(c: Pick<Context, 'header'>, response: Response): void {
  for (const cookie of response.headers.getSetCookie()) {
    c.header('set-cookie', ofThisBrowsing(cookie), { append: true });
  }
}

/** The cookie of a session goes with the browser's: when it is closed, not after the days the library would keep it. */
const ofThisBrowsing = (cookie: string): string =>
  /^[\w.-]*session_token=/.test(cookie) ? cookie.replace(/; *Max-Age=[1-9]\d*/i, '') : cookie;

/** The Cookie header that the browser will send next, for reading the session that was just begun. */
export const cookieOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ');

/** Ends the session of the browser, as far as there is one, and has the browser forget it. */
export async function forgetCookie(
  { library }: Pick<AccessParts, 'library'>,
  c: Asked & Pick<Context, 'header'>,
): Promise<void> {
  passCookies(c, await library().api.signOut({ headers: libraryHeaders(c), asResponse: true }));
}
