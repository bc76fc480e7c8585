import { Hono, type MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { methodNotAllowed } from 'hono/method-not-allowed';
import type { Logger } from 'pino';
import type { ReadDb } from '../db/database';
import { createApi } from './api';
import type { Clock } from './http/clock';
import { docsPage } from './http/docs-page';
import { handleError, handleNotFound, handleWrongMethod } from './http/handle-problems';
import { healthRoutes } from './http/health';
import { openApiDocument } from './http/openapi-document';
import { securityHeaders } from './http/security-headers';
import type { Site } from './http/site';
import { serveWeb, type WebFiles } from './http/web-files';

export interface AppParts {
  readonly db: ReadDb;
  /** The steps the database has not taken yet. */
  readonly listPendingMigrations: () => Promise<string[]>;
  readonly clock: Clock;
  readonly log: Logger;
  /** Who publishes, and where it is served. */
  readonly site: Site;
  /** The built pages. */
  readonly web: WebFiles;
  /** What stands before the API and keeps its answers. */
  readonly readCache: MiddlewareHandler;
}

/** The whole product behind one `fetch`. */
export function createApp(parts: AppParts): Hono {
  const { db, listPendingMigrations, clock, log, site, web, readCache } = parts;
  const app = new Hono();
  app.onError(handleError(log));
  app.notFound(handleNotFound);
  // First, so that an answer that is kept passes nothing else.
  app.use('/api/v1/*', readCache);
  app.use(securityHeaders);
  app.use(
    '/api/*',
    cors({ origin: '*', allowMethods: ['GET', 'HEAD'], exposeHeaders: ['ETag', 'Content-Disposition'] }),
  );
  // A frame without an origin of its own reads even the product's own scripts and fonts from elsewhere.
  app.use('/assets/*', cors({ origin: '*', allowMethods: ['GET', 'HEAD'] }));
  app.use('/api/v1/*', revalidate);
  app.use(methodNotAllowed({ app, onMethodNotAllowed: handleWrongMethod }));

  const api = createApi({ db, clock, site });
  app.route('/api/v1', api);
  app.route('/api/v1', openApiDocument(api));
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
