import type { Hono } from 'hono';
import type { Kysely } from 'kysely';
import { pino } from 'pino';
import type { Database } from '../../db/database';
import { listPendingMigrations } from '../../db/pending-migrations';
import { createApp } from '../../server/app';
import { readCache } from '../../server/http/read-cache';
import type { Site } from '../../server/http/site';
import { watchDataVersion } from '../../server/http/watch-data-version';
import type { WebFiles } from '../../server/http/web-files';

interface TestAppOptions {
  /** What the time is; stands still unless a test moves it. */
  readonly now?: () => Date;
  readonly web?: WebFiles;
  /** Where it is served and who publishes, as far as a test wants it otherwise. */
  readonly site?: Partial<Site>;
}

/** The real product over a test's database: `app.request('/api/v1/areas')`. */
export function createTestApp(db: Kysely<Database>, options: TestAppOptions = {}): Hono {
  const clock = { now: options.now ?? (() => new Date('2025-01-15T12:00:00Z')) };
  return createApp({
    db,
    listPendingMigrations: () => listPendingMigrations(db),
    clock,
    log: pino({ level: 'silent' }),
    site: {
      address: () => 'https://lagesbild.example',
      publisher: 'Exempelstaden',
      contactEmail: null,
      ...options.site,
    },
    web: options.web ?? new Map(),
    readCache: readCache(watchDataVersion(db, clock)),
  });
}
