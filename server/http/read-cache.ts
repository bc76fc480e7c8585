import type { Context, MiddlewareHandler } from 'hono';
import { LRUCache } from 'lru-cache';
import { canonicalAddress } from './canonical-address';
import { type Representation, representCompressed, respond, sizeOf } from './representation';
import type { DataVersion } from './watch-data-version';

/** All addresses of the example city fit several times over. */
const MAX_BYTES = 32 * 1024 * 1024;

/**
 * Keeps answers ready to be sent until the data change. Stands before all other middleware, so that what is kept
 * carries the headers they set and a kept answer passes none of them. Every whole answer is kept under its
 * address, and one that varies with `Accept` under that too: who accepts only CSV never gets another's JSON.
 */
export function readCache(dataVersion: DataVersion): MiddlewareHandler {
  const kept = new LRUCache<string, Representation>({
    maxSize: MAX_BYTES,
    sizeCalculation: (representation, key) => sizeOf(representation) + key.length + 500,
  });
  let keptVersion: string | undefined;
  const clearWhenOld = (version: string) => {
    if (version === keptVersion) return;
    kept.clear();
    keptVersion = version;
  };

  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next();
    const current = dataVersion();
    const version = typeof current === 'string' ? current : await current;
    clearWhenOld(version);
    const address = canonicalAddress(c.req.url);
    const withForm = `${address} ${c.req.header('accept') ?? '*/*'}`;
    const ready = kept.get(address) ?? kept.get(withForm);
    if (ready) return respond(ready, c.req.raw);
    await next();
    if (c.res.status !== 200) return;
    const representation = await representCompressed(
      new Uint8Array(await c.res.arrayBuffer()),
      Object.fromEntries(c.res.headers),
    );
    // The data may have changed while the answer was computed.
    if (version === keptVersion) kept.set(variesByForm(c) ? withForm : address, representation);
    replaceResponse(c, respond(representation, c.req.raw));
  };
}

const variesByForm = (c: Context): boolean => /\baccept\b(?!-)/i.test(c.res.headers.get('vary') ?? '');

/** Without the first step Hono would carry the old answer's headers over. */
function replaceResponse(c: Context, response: Response): void {
  c.res = undefined;
  c.res = response;
}
