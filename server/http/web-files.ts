import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { MiddlewareHandler } from 'hono';
import { getMimeType } from 'hono/utils/mime';
import { type Representation, represent, respond } from './representation';

/** The built pages by path ("/index.html"), held in memory: a few megabytes, and a rebuild cannot tear them. */
export type WebFiles = ReadonlyMap<string, Representation>;

/** Reads a built web folder; `.br` and `.gz` beside a file are its compressed forms. Empty without a folder. */
export function readWebFiles(folder: string): WebFiles {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    // Notes of the build are not for readers.
    .filter((name) => !relative(folder, name).startsWith('.vite'));
  return new Map(names.map((name) => [`/${relative(folder, name).split(sep).join('/')}`, readFile(name)]));
}

function readFile(name: string): Representation {
  const bytes = (path: string) => (existsSync(path) ? new Uint8Array(readFileSync(path)) : undefined);
  const hashed = name.includes(`${sep}assets${sep}`);
  return represent(
    bytes(name) ?? new Uint8Array(),
    {
      'content-type': getMimeType(name) ?? 'application/octet-stream',
      'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    },
    { br: bytes(`${name}.br`), gzip: bytes(`${name}.gz`) },
  );
}

/** Sends a built file; every other address without a file ending is a page, and the browser's router knows it. */
export function serveWeb(files: WebFiles): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next();
    const file = files.get(c.req.path) ?? (isPage(c.req.path) ? files.get('/index.html') : undefined);
    return file ? respond(file, c.req.raw) : next();
  };
}

const isPage = (path: string): boolean => !/^\/(api|assets)(\/|$)/.test(path) && !/\.[^/]*$/.test(path);
