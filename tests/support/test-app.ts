import type { Hono } from 'hono';
import type { Kysely } from 'kysely';
import { type Logger, pino } from 'pino';
import type { Database } from '../../db/database';
import { listPendingMigrations } from '../../db/pending-migrations';
import type { SessionLimits } from '../../server/access/access-parts';
import type { Directory } from '../../server/access/directory';
import { createApp } from '../../server/app';
import { readCache } from '../../server/http/read-cache';
import type { Site } from '../../server/http/site';
import { watchDataVersion } from '../../server/http/watch-data-version';
import type { WebFiles } from '../../server/http/web-files';
import { testAccess } from './access';

interface TestAppOptions {
  /** What the time is; stands still unless a test moves it. */
  readonly now?: () => Date;
  readonly web?: WebFiles;
  /** Silent unless a test reads it. */
  readonly log?: Logger;
  /** Where it is served and who publishes, as far as a test wants it otherwise. */
  readonly site?: Partial<Site>;
  readonly sessionLimits?: Partial<SessionLimits>;
  /** The directory people can sign in with, where a test has one. */
  readonly directory?: Directory;
  /** Whether it can send mail; it cannot unless a test wants it. */
  readonly sendsMail?: boolean;
  /** The proxies it believes; a request of a test comes from `unknown`. */
  readonly trustedProxies?: readonly string[];
}

/** Where the product of a test says it is served, and by whom. */
export const TEST_SITE: Site = {
  address: () => 'https://lagesbild.example',
  publisher: 'Exempelstaden',
  contactEmail: null,
};

/** The real product over a test's database: `app.request('/api/v1/areas')`. */
export function createTestApp(db: Kysely<Database>, options: TestAppOptions = {}): Hono {
  const site = { ...TEST_SITE, ...options.site };
  const clock = { now: options.now ?? (() => new Date('2025-01-15T12:00:00Z')) };
  return createApp({
    ...testAccess({ db, clock, site }, options.sessionLimits),
    sendsMail: options.sendsMail ?? false,
    directory: options.directory ?? null,
    trustedProxies: options.trustedProxies ?? [],
    listPendingMigrations: () => listPendingMigrations(db),
    log: options.log ?? pino({ level: 'silent' }),
    web: options.web ?? new Map(),
    readCache: readCache(watchDataVersion(db, clock)),
  });
}
