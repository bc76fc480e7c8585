import { createRoute } from '@hono/zod-openapi';
import type { AccessParts } from '../../access/access-parts';
import { permit } from '../../access/act';
import { accessOf, answers, createClosedRouter } from '../../access/closed-route';
import { personOf, requireSignIn } from '../../access/visit';
import { todayOf } from '../../http/clock';
import { getReport } from './get-report.queries';
import { listReports } from './list-reports.queries';
import { getReportMatrix } from './report-matrix.queries';
import {
  Report,
  ReportMatrix,
  ReportMatrixQuery,
  Reports,
  ReportsQuery,
  reportParams,
} from './reports.contract';

const listRoute = createRoute({
  method: 'get',
  path: '/reports',
  summary: 'The reports of organisations that you read, write, decide or review for',
  ...accessOf('reports.read'),
  request: { query: ReportsQuery },
  responses: answers(Reports, 'Reports, newest round first'),
});

const oneRoute = createRoute({
  method: 'get',
  path: '/reports/{id}',
  summary: 'One report: its sections, where it stands, and what you may do with it',
  ...accessOf('reports.read'),
  request: { params: reportParams },
  responses: answers(Report, 'The report'),
});

const matrixRoute = createRoute({
  method: 'get',
  path: '/report-matrix',
  summary: 'How far each organisation has come with each section of a round',
  ...accessOf('reports.review'),
  request: { query: ReportMatrixQuery },
  responses: answers(ReportMatrix, 'Organisation by section'),
});

export function reportsRoutes(parts: AccessParts) {
  const { db, clock } = parts;
  const router = createClosedRouter();
  // Hono counts /reports among these.
  router.use('/reports/*', requireSignIn(parts));
  router.use('/report-matrix', requireSignIn(parts));
  return router
    .openapi(listRoute, async (c) =>
      c.json(await listReports(db, personOf(c), c.req.valid('query'), todayOf(clock)), 200),
    )
    .openapi(oneRoute, async (c) =>
      c.json(await getReport(db, personOf(c), c.req.valid('param').id, clock.now()), 200),
    )
    .openapi(matrixRoute, async (c) => {
      permit(personOf(c), 'reports.review', { kind: 'city' });
      return c.json(await getReportMatrix(db, c.req.valid('query').round, todayOf(clock)), 200);
    });
}
