import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/** What stands where no network address is known. */
const UNKNOWN = 'unknown';

/**
 * Where a request comes from. A proxy that is trusted is believed about who stands before it; anybody else's
 * X-Forwarded-For is ignored.
 * @param trusted the network addresses of the proxies in front
 */
export function clientAddress(trusted: readonly string[]) {
  return (c: Context): string => {
    const hops = [...forwarded(c.req.header('x-forwarded-for')), socketAddress(c)];
    return hops.findLast((hop) => !trusted.includes(hop)) ?? hops[0] ?? UNKNOWN;
  };
}

const forwarded = (header: string | undefined): string[] =>
  (header ?? '')
    .split(',')
    .map((hop) => plain(hop.trim()))
    .filter((hop) => hop !== '');

/** The other end of the socket; a request that came over none, as in tests, is from nowhere. */
function socketAddress(c: Context): string {
  if (!(c.env && 'incoming' in c.env)) return UNKNOWN;
  return plain(getConnInfo(c).remote.address ?? UNKNOWN);
}

/** The address alone: some proxies tell the port too, and IPv4 written as IPv6 is the same address. */
const plain = (hop: string): string =>
  hop
    .replace(/^\[([^\]]*)\](:\d+)?$/, '$1')
    .replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1')
    .replace(/^::ffff:(?=\d+\.)/i, '');
