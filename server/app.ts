import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import type { AccessParts } from './access/access-parts';
import { noteForeign } from './access/note-foreign';
import { visits } from './access/visit';
import { createClosedApi, createOpenApi, createReturnApi } from './api';
import { clientAddress } from './http/client-address';
import { docsPage } from './http/docs-page';
import { handleError, handleNotFound, handleWrongMethod } from './http/handle-problems';
import { healthRoutes } from './http/health';
import { keepNothing } from './http/keep-nothing';
import { limitBodies } from './http/limit-bodies';
import { logChanges } from './http/log-changes';
import { openToAll } from './http/open-to-all';
import { openApiDocument } from './http/openapi-document';
import { refuseNul } from './http/refuse-nul';
import { createRouter } from './http/router';
import { onlyAsks, sameOrigin } from './http/same-origin';
import { securityHeaders } from './http/security-headers';
import { securityTxt } from './http/security-txt';
import { serveWeb, type WebFiles } from './http/web-files';

export interface AppParts extends AccessParts {
  /** The steps the database has not taken yet. */
  readonly listPendingMigrations: () => Promise<string[]>;
  /** The network addresses of the proxies in front, believed about where a request comes from. */
  readonly trustedProxies: readonly string[];
  /** The built pages. */
  readonly web: WebFiles;
  /** What stands before the API and keeps its answers. */
  readonly readCache: MiddlewareHandler;
}

/** The whole product behind one `fetch`. */
export function createApp(parts: AppParts): Hono {
  const { clock, site, listPendingMigrations, log, web, readCache } = parts;
  const app = new Hono();
  const open = createOpenApi(parts);
  const closed = createClosedApi(parts);
  const document = openApiDocument(createRouter().route('/', open).route('/', closed));
  app.onError(handleError(log));
  app.notFound(handleNotFound);
  const openPaths = pathsOf(open, document);
  // First, so that an answer that is kept passes nothing else. Only what is the same for everyone may be kept.
  for (const path of openPaths) app.use(path, readCache);
  app.use('/api/v1/*', whenChanging(readCache));
  app.use(securityHeaders(site));
  // A frame without an origin of its own reads even the product's own scripts and fonts from elsewhere.
  for (const path of ['/assets/*', ...openPaths]) app.use(path, openToAll);
  app.use('/api/*', keepNothing);
  for (const path of openPaths) app.use(path, revalidate);
  app.use('/api/*', logChanges(log, clock));
  app.use('/api/*', visits(parts, clientAddress(parts.trustedProxies)));
  app.use('/api/*', sameOrigin(site, noteForeign(clock)));
  app.use('/api/*', limitBodies(takesFile, takesForm));
  app.use('/api/*', refuseNul(takesFile));
  app.use(methodNotAllowed({ app, onMethodNotAllowed: handleWrongMethod }));

  app.route('/api/v1', open);
  app.route('/api/v1', document);
  app.route('/api/v1', closed);
  app.route('/api/auth', createReturnApi(parts));
  app.route('/api/docs', docsPage());
  app.route('/', healthRoutes(listPendingMigrations, log));
  app.route('/', securityTxt(parts));
  app.use(serveWeb(web));
  return app;
}

/** What is changed at one address may be read at another: publishing a catalogue changes what everybody reads. */
const whenChanging =
  (cache: MiddlewareHandler): MiddlewareHandler =>
  (c, next) =>
    onlyAsks(c.req.method) ? next() : cache(c, next);

/** The one address that takes something else than JSON: the bytes of a file, to be attached to a section. */
const takesFile = ({ req }: Context): boolean =>
  req.method === 'POST' && /^\/api\/v1\/reports\/[^/]+\/sections\/[^/]+\/attachments$/.test(req.path);

/** What a mail program sends where its reader presses “unsubscribe” (RFC 8058); that it is sent says all. */
const takesForm = ({ req }: Context): boolean =>
  req.method === 'POST' && /^\/api\/v1\/brief-endings\/[^/]+$/.test(req.path);

/** A reader may keep an answer of open data but must ask whether it still holds. */
const revalidate: MiddlewareHandler = async (c, next) => {
  await next();
  if (onlyAsks(c.req.method) && !c.res.headers.has('cache-control'))
    c.res.headers.set('cache-control', 'no-cache');
};

const pathsOf = (...routers: readonly Pick<Hono, 'routes'>[]): ReadonlySet<string> =>
  new Set(routers.flatMap(({ routes }) => routes.map(({ path }) => `/api/v1${path}`)));
