import { createRoute } from '@hono/zod-openapi';
import type { ApiParts } from '../../http/api-parts';
import { todayOf } from '../../http/clock';
import { readResponses } from '../../http/responses';
import { createRouter } from '../../http/router';
import { getPublished } from './get-published.queries';
import { listPublished } from './list-published.queries';
import {
  PublishedReport,
  PublishedReportQuery,
  PublishedReports,
  PublishedReportsQuery,
  publishedParams,
} from './published-reports.contract';

const TAGS = ['Reports'];

const listRoute = createRoute({
  method: 'get',
  path: '/published-reports',
  summary: 'The reports that committees and companies have decided on and the office has published',
  tags: TAGS,
  request: { query: PublishedReportsQuery },
  responses: readResponses(PublishedReports, 'The newest edition of each'),
});

const oneRoute = createRoute({
  method: 'get',
  path: '/published-reports/{round}/{organisation}',
  summary: 'One published report: what is open of it, with the decision and the figures it was decided on',
  tags: TAGS,
  request: { params: publishedParams, query: PublishedReportQuery },
  responses: readResponses(PublishedReport, 'The report'),
});

export function publishedReportsRoutes({ db, clock }: ApiParts) {
  return createRouter()
    .openapi(listRoute, async (c) =>
      c.json({ reports: await listPublished(db, c.req.valid('query'), todayOf(clock)) }, 200),
    )
    .openapi(oneRoute, async (c) =>
      c.json(await getPublished(db, { ...c.req.valid('param'), ...c.req.valid('query') }), 200),
    );
}
