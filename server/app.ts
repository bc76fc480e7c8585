import { Hono, type MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { methodNotAllowed } from 'hono/method-not-allowed';
import type { Logger } from 'pino';
import type { AccessParts } from './access/access-parts';
import { visits } from './access/visit';
import { createClosedApi, createOpenApi, createReturnApi } from './api';
import { clientAddress } from './http/client-address';
import { docsPage } from './http/docs-page';
import { handleError, handleNotFound, handleWrongMethod } from './http/handle-problems';
import { healthRoutes } from './http/health';
import { openApiDocument } from './http/openapi-document';
import { createRouter } from './http/router';
import { securityHeaders } from './http/security-headers';
import { serveWeb, type WebFiles } from './http/web-files';

export interface AppParts extends AccessParts {
  /** The steps the database has not taken yet. */
  readonly listPendingMigrations: () => Promise<string[]>;
  readonly log: Logger;
  /** The network addresses of the proxies in front, believed about where a request comes from. */
  readonly trustedProxies: readonly string[];
  /** The built pages. */
  readonly web: WebFiles;
  /** What stands before the API and keeps its answers. */
  readonly readCache: MiddlewareHandler;
}

/** The whole product behind one `fetch`. */
export function createApp(parts: AppParts): Hono {
  const { listPendingMigrations, log, web, readCache } = parts;
  const app = new Hono();
  const open = createOpenApi(parts);
  const closed = createClosedApi(parts);
  const document = openApiDocument(createRouter().route('/', open).route('/', closed));
  app.onError(handleError(log));
  app.notFound(handleNotFound);
  // First, so that an answer that is kept passes nothing else. Only what is the same for everyone may be kept.
  for (const path of pathsOf(open, document)) app.use(`/api/v1${path}`, readCache);
  app.use(securityHeaders);
  app.use(
    '/api/*',
    cors({ origin: '*', allowMethods: ['GET', 'HEAD'], exposeHeaders: ['ETag', 'Content-Disposition'] }),
  );
  // A frame without an origin of its own reads even the product's own scripts and fonts from elsewhere.
  app.use('/assets/*', cors({ origin: '*', allowMethods: ['GET', 'HEAD'] }));
  app.use('/api/v1/*', revalidate);
  app.use(methodNotAllowed({ app, onMethodNotAllowed: handleWrongMethod }));

  app.route('/api/v1', open);
  app.route('/api/v1', document);
  for (const path of ['/api/v1/*', '/api/auth/*'])
    app.use(path, visits(parts, clientAddress(parts.trustedProxies)));
  app.route('/api/v1', closed);
  app.route('/api/auth', createReturnApi(parts));
  app.route('/api/docs', docsPage());
  app.route('/', healthRoutes(listPendingMigrations, log));
  app.use(serveWeb(web));
  return app;
}

/** A reader may keep an answer but must ask whether it still holds. */
const revalidate: MiddlewareHandler = async (c, next) => {
  await next();
  if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-cache');
};

const pathsOf = (...routers: readonly Pick<Hono, 'routes'>[]): ReadonlySet<string> =>
  new Set(routers.flatMap(({ routes }) => routes.map(({ path }) => path)));
