import { Hono } from 'hono';
import type { Logger } from 'pino';
import { describeFailure } from './describe-failure';
import { Problem } from './problem';

/** `/healthz`: the process lives. `/readyz`: the database answers and holds what this version expects. */
export function healthRoutes(listPendingMigrations: () => Promise<string[]>, log: Logger): Hono {
  return new Hono()
    .get('/healthz', (c) => c.json({ status: 'ok' }, 200, { 'cache-control': 'no-store' }))
    .get('/readyz', async (c) => {
      const reason = await findReasonToWait(listPendingMigrations, log);
      if (reason !== undefined) throw new Problem({ status: 503, code: 'not_ready', detail: reason });
      return c.json({ status: 'ready' }, 200, { 'cache-control': 'no-store' });
    });
}

async function findReasonToWait(listPendingMigrations: () => Promise<string[]>, log: Logger) {
  try {
    const pending = await listPendingMigrations();
    return pending.length === 0 ? undefined : `Migrations are pending: ${pending.join(', ')}`;
  } catch (error) {
    log.error({ failure: describeFailure(error) }, 'the database does not answer');
    return 'The database does not answer';
  }
}
