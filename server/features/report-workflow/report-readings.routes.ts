import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { AccessParts } from '../../access/access-parts';
import { accessOf, answers, createClosedRouter } from '../../access/closed-route';
import { personOf, requireSignIn, type SignedInEnv } from '../../access/visit';
import { todayOf } from '../../http/clock';
import { ReportContent } from '../reports/report-content.contract';
import { openReport } from '../reports/report-rights';
import { reportParams } from '../reports/reports.contract';
import { checkReport } from './check-report';
import { getContent } from './get-content';
import { getDifferences } from './get-differences';
import { getHistory } from './get-history.queries';
import { Check, ContentQuery, Differences, DifferencesQuery, History } from './report-workflow.contract';

const checkRoute = createRoute({
  method: 'get',
  path: '/reports/{id}/check',
  summary: 'What is missing before the report can be called ready',
  ...accessOf('reports.read'),
  request: { params: reportParams },
  responses: answers(Check, 'What is missing'),
});

const historyRoute = createRoute({
  method: 'get',
  path: '/reports/{id}/history',
  summary: 'Each step the report has taken, and what was decided about it',
  ...accessOf('reports.read'),
  request: { params: reportParams },
  responses: answers(History, 'The history'),
});

const contentRoute = createRoute({
  method: 'get',
  path: '/reports/{id}/content',
  summary: 'The whole report: as it was decided, or as it is written now',
  ...accessOf('reports.read'),
  request: { params: reportParams, query: ContentQuery },
  responses: answers(ReportContent, 'The content; what the asker may not read is left out'),
});

const differencesRoute = createRoute({
  method: 'get',
  path: '/reports/{id}/differences',
  summary: 'What has changed since it was decided last',
  ...accessOf('reports.read'),
  request: { params: reportParams, query: DifferencesQuery },
  responses: answers(Differences, 'The questions that are answered otherwise'),
});

/** What can be read of a report's way from draft to published. */
export function reportReadingsRoutes(parts: AccessParts) {
  const { db, clock } = parts;
  const router = createClosedRouter();
  router.use('/reports/*', requireSignIn(parts));
  const opened = (c: Context<SignedInEnv>, id: string) => openReport(db, personOf(c), id, todayOf(clock));
  return router
    .openapi(checkRoute, async (c) => {
      const report = await opened(c, c.req.valid('param').id);
      return c.json(await checkReport(db, report, todayOf(clock)), 200);
    })
    .openapi(historyRoute, async (c) =>
      c.json(await getHistory(db, await opened(c, c.req.valid('param').id)), 200),
    )
    .openapi(contentRoute, async (c) => {
      const report = await opened(c, c.req.valid('param').id);
      const { at } = c.req.valid('query');
      const content = await getContent(db, report, { visit: c.get('visit'), at, day: todayOf(clock) });
      return c.json(content, 200);
    })
    .openapi(differencesRoute, async (c) => {
      const report = await opened(c, c.req.valid('param').id);
      const asked = { ...c.req.valid('query'), visit: c.get('visit'), day: todayOf(clock) };
      return c.json(await getDifferences(db, report, asked), 200);
    });
}
