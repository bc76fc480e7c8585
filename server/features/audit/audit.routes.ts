import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { AccessParts } from '../../access/access-parts';
import { accessOf, answers, createClosedRouter } from '../../access/closed-route';
import { LIMITS } from '../../access/limits';
import { requireAttempt } from '../../access/require-attempt';
import { personOf, requireSignIn, type SignedInEnv } from '../../access/visit';
import { AuditLog, AuditQuery, AuditVerification } from './audit.contract';
import { getAuditLog } from './get-audit-log';
import { shareRun } from './share-run';
import { goThroughChain, verifyAudit } from './verify-audit';

const readRoute = createRoute({
  method: 'get',
  path: '/audit',
  summary: 'Who did what to what, the latest first; reading is itself written down',
  ...accessOf('audit.read'),
  request: { query: AuditQuery },
  responses: answers(
    AuditLog,
    'The rows of the organisations one administers; every row for the executive office',
  ),
});

const verifyRoute = createRoute({
  // It takes work, which a link from elsewhere must not be able to start.
  method: 'post',
  path: '/audit/verification',
  summary: 'Finds out whether the log is as it was written',
  ...accessOf('audit.verify'),
  responses: answers(AuditVerification, 'What the chain of the log says'),
});

export function auditRoutes(parts: AccessParts) {
  const chain = shareRun(() => goThroughChain(parts.db));
  const router = createClosedRouter();
  const limited = (c: Context<SignedInEnv>) =>
    requireAttempt(parts, c.get('visit'), {
      limit: LIMITS.auditReadsOfPerson,
      key: personOf(c).id,
      refusal: () => ({ action: 'audit.read' }),
    });
  router.use('/audit', requireSignIn(parts));
  router.use('/audit/*', requireSignIn(parts));
  return router
    .openapi(readRoute, async (c) => {
      const query = c.req.valid('query');
      // A further page writes no row of its own.
      if (query.before === undefined) await limited(c);
      return c.json(await getAuditLog(parts, c, query), 200);
    })
    .openapi(verifyRoute, async (c) => {
      await limited(c);
      return c.json(await verifyAudit(c, chain), 200);
    });
}
