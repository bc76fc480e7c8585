import { createRoute } from '@hono/zod-openapi';
import type { AccessParts } from '../../access/access-parts';
import { accessOf, CLOSED_PROBLEMS, createClosedRouter } from '../../access/closed-route';
import { personOf, requireSignIn } from '../../access/visit';
import { todayOf } from '../../http/clock';
import { DocumentQuery } from '../published-reports/published-reports.contract';
import { openReport } from '../reports/report-rights';
import { reportParams } from '../reports/reports.contract';
import { contentForDocument } from './content-for-document.queries';
import { DOCUMENT_ANSWER, sendDocument } from './send-document';

const documentRoute = createRoute({
  method: 'get',
  path: '/reports/{id}/document',
  summary:
    'A report as you may read it, or one kind of lägesbild, as Word or tagged PDF; never its secret sections',
  ...accessOf('reports.read'),
  request: { params: reportParams, query: DocumentQuery },
  responses: { 200: DOCUMENT_ANSWER, ...CLOSED_PROBLEMS },
});

export function reportDocumentRoutes(parts: AccessParts) {
  const { db, clock, documents } = parts;
  const router = createClosedRouter();
  router.use('/reports/*', requireSignIn(parts));
  return router.openapi(documentRoute, async (c) => {
    const day = todayOf(clock);
    const report = await openReport(db, personOf(c), c.req.valid('param').id, day);
    const content = await contentForDocument(db, report, day);
    return await sendDocument(c, documents, content, c.req.valid('query'));
  });
}
