import type { Context, MiddlewareHandler, Next } from 'hono';
import { LRUCache } from 'lru-cache';
import { canonicalAddress } from './canonical-address';
import { acceptedForms } from './negotiate';
import { type Representation, representCompressed, respond, sizeOf } from './representation';
import type { DataVersion } from './watch-data-version';

/** All addresses of the example city fit several times over. */
const MAX_BYTES = 32 * 1024 * 1024;
/** A larger answer is sent and not kept: it would push out many that are asked for more often. */
const MAX_ENTRY_BYTES = 4 * 1024 * 1024;

/**
 * Keeps answers ready to be sent until the data change. Stands before all other middleware, so that what is kept
 * carries the headers they set and a kept answer passes none of them. Every whole answer is kept under its
 * address, and one that varies with `Accept` under what is made of that too: who accepts only CSV never gets
 * another's JSON. Requests that arrive while the same answer is being computed wait for it: neither a change of data
 * nor midnight sets off the same work many times over.
 */
export function readCache(dataVersion: DataVersion): MiddlewareHandler {
  const kept = new LRUCache<string, Representation>({
    maxSize: MAX_BYTES,
    maxEntrySize: MAX_ENTRY_BYTES,
    sizeCalculation: (representation, key) => sizeOf(representation) + key.length + 500,
  });
  const underway = new Map<string, Promise<Representation | undefined>>();
  let keptVersion: string | undefined;
  const clearWhenOld = (version: string) => {
    if (version === keptVersion) return;
    kept.clear();
    underway.clear();
    keptVersion = version;
  };

  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      await next();
      // Who changes something at an address that others read sees it changed when reading next.
      dataVersion.readAnew?.();
      return;
    }
    const current = dataVersion();
    const version = typeof current === 'string' ? current : await current;
    clearWhenOld(version);
    const address = canonicalAddress(c.req.url);
    const withForm = `${address} ${acceptedForms(c)}`;
    const ready = kept.get(address) ?? kept.get(withForm);
    if (ready) return respond(ready, c.req.raw);
    const another = underway.get(withForm);
    const shared = another && (await another);
    if (shared) return respond(shared, c.req.raw);
    const computing = compute(c, next);
    underway.set(withForm, computing);
    try {
      const representation = await computing;
      if (representation === undefined) return;
      // The data may have changed while the answer was computed.
      if (version === keptVersion) kept.set(variesByForm(c) ? withForm : address, representation);
      replaceResponse(c, respond(representation, c.req.raw));
    } finally {
      if (underway.get(withForm) === computing) underway.delete(withForm);
    }
  };
}

/** The answer to a request; undefined when it is none to keep or share. */
async function compute(c: Context, next: Next): Promise<Representation | undefined> {
  await next();
  // What has an ETag of its own is a file that is ready: neither compressed nor kept beside the database.
  if (c.res.status !== 200 || c.res.headers.has('etag')) return undefined;
  return representCompressed(new Uint8Array(await c.res.arrayBuffer()), Object.fromEntries(c.res.headers));
}

const variesByForm = (c: Context): boolean => /\baccept\b(?!-)/i.test(c.res.headers.get('vary') ?? '');

/** Without the first step Hono would carry the old answer's headers over. */
function replaceResponse(c: Context, response: Response): void {
  c.res = undefined;
  c.res = response;
}
