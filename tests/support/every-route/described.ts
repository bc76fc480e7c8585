import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import type { Database } from '../../../db/database';
import { createClosedApi, createOpenApi } from '../../../server/api';
import { testAccess } from '../access';
import { TEST_SITE } from '../test-app';
import { describedRoutes, type Route } from './routes';

/** Stands where routes are made but none is asked. */
const NO_DATABASE = new Kysely<Database>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

/** The routes that the product describes. */
export function productRoutes(): Route[] {
  const clock = { now: () => new Date('2025-01-15T12:00:00Z') };
  const parts = testAccess({ db: NO_DATABASE, clock, site: TEST_SITE });
  return [
    ...describedRoutes(createOpenApi(parts), 'open'),
    ...describedRoutes(createClosedApi(parts), 'closed'),
  ];
}
