import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { openDatabase } from '../../db/connect';
import type { Db } from '../../db/database';
import { migrateToLatest } from '../../db/migrate';
import { seedDatabase } from '../../seed/index';
import { projectRoot } from '../../seed/project-root';
import { readWebFiles } from '../../server/http/web-files';
import { makeNewcomer } from './e2e-people';
import { createTestApp } from './test-app';

interface ClockedProduct {
  readonly address: string;
  readonly db: Db;
  /** Makes somebody with an address, a role and a one-time link. */
  newcomer(wanted: Parameters<typeof makeNewcomer>[1]): ReturnType<typeof makeNewcomer>;
  /** Lets so many milliseconds pass on the clock of the server. */
  pass(milliseconds: number): void;
  stop(): Promise<void>;
}

/** The built pages before the real server, with a clock that a test moves: no browser test waits for a session to end. */
export async function startClockedProduct(): Promise<ClockedProduct> {
  const folder = mkdtempSync(join(tmpdir(), 'lagesbild-clocked-'));
  const db = openDatabase(join(folder, 'lagesbild.db'));
  let passed = 0;
  const now = () => new Date(Date.now() + passed);
  await migrateToLatest(db);
  await seedDatabase(db, { exampleData: false, examplePeople: false, now });
  let address = '';
  const app = createTestApp(db, {
    now,
    web: readWebFiles(join(projectRoot(), 'dist', 'web')),
    site: { address: () => address },
  });
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server;
  await once(server, 'listening');
  const bound = server.address();
  address = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`;
  return {
    address,
    db,
    newcomer: (wanted) => makeNewcomer({ db, address, now: now() }, wanted),
    pass: (milliseconds) => {
      passed += milliseconds;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await db.destroy();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
