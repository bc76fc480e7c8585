import { serve } from '@hono/node-server';
import { pino } from 'pino';
import { openDatabase } from '../../db/connect';
import { createApp } from '../../server/app';
import { systemClock } from '../../server/http/clock';
import { testAccess } from '../support/access';

// The product without its read cache: every answer is read and computed.
const db = openDatabase(process.argv[2] ?? '');
const app = createApp({
  ...testAccess({
    db,
    clock: systemClock,
    site: { address: () => 'http://127.0.0.1', publisher: 'Lägesbild', contactEmail: null },
  }),
  listPendingMigrations: async () => [],
  log: pino({ level: 'error' }, pino.destination(2)),
  web: new Map(),
  readCache: (_c, next) => next(),
});
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  process.stdout.write(`http://127.0.0.1:${port}\n`);
});
