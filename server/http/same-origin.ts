import type { Context, MiddlewareHandler } from 'hono';
import { Problem } from './problem';
import type { Site } from './site';

const SAFE_METHODS: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];
const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** Whether a request only asks. */
export const onlyAsks = (method: string): boolean => SAFE_METHODS.includes(method);

/**
 * The origins whose pages are the product's own: the one it is served at. On loopback that has three names, which
 * a reader may use without knowing that they differ.
 * @param address where the product is served, without a slash at the end
 */
export function ownOrigins(address: string): readonly string[] {
  const { protocol, hostname, port, origin } = new URL(address);
  if (!LOOPBACK.includes(hostname)) return [origin];
  return LOOPBACK.map((name) => new URL(`${protocol}//${name}${port && `:${port}`}`).origin);
}

/** What a browser says of where a request comes from, and to whom. What it does not say is undefined. */
interface Provenance {
  readonly origin: string | undefined;
  /** Sec-Fetch-Site. */
  readonly site: string | undefined;
  /** The host that was asked, with its port. */
  readonly host: string;
}

/**
 * Whether a page of another origin sent it. What neither names an origin nor says how it was fetched is no browser's:
 * it holds no cookie that somebody else's page could lend. On loopback the host must be a name of this machine too: a
 * name of somebody else's that was made to point here (DNS rebinding) gives its own page the product's origin.
 */
export function isForeign({ origin, site, host }: Provenance, address: string): boolean {
  const own = ownOrigins(address);
  if (origin !== undefined && !own.includes(origin)) return true;
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  return own.length > 1 && !own.some((name) => new URL(name).host === host);
}

/**
 * Refuses what would change something and was sent by a page of another origin, before anything reads it. Hono's own
 * `csrf` looks only at what a form can send and is content with one of the two headers; here both have to agree.
 * @param onRefusal is told of each one, to write it down
 */
export function sameOrigin(
  site: Site,
  onRefusal: (c: Context, provenance: Provenance) => Promise<void>,
): MiddlewareHandler {
  return async (c, next) => {
    if (onlyAsks(c.req.method)) return next();
    const provenance = {
      origin: c.req.header('origin'),
      site: c.req.header('sec-fetch-site'),
      host: c.req.header('host') ?? new URL(c.req.url).host,
    };
    if (!isForeign(provenance, site.address())) return next();
    await onRefusal(c, provenance);
    throw new Problem({
      status: 403,
      code: 'foreign_origin',
      detail: `Only pages served at ${site.address()} may change anything.`,
    });
  };
}
