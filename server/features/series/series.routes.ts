import { createRoute } from '@hono/zod-openapi';
import type { ApiParts } from '../../http/api-parts';
import { readResponses } from '../../http/responses';
import { createRouter } from '../../http/router';
import { getSeries } from './get-series';
import { SeriesQuery, SeriesResponse } from './series.contract';

const readSeries = createRoute({
  method: 'get',
  path: '/series',
  summary: 'An indicator over time: one series per area and group, with intervals, changes and sentences',
  request: { query: SeriesQuery },
  responses: readResponses(SeriesResponse, 'The series'),
});

export function seriesRoutes({ db }: ApiParts) {
  return createRouter().openapi(readSeries, async (c) => {
    const { indicator, area, group } = c.req.valid('query');
    return c.json(await getSeries(db, { indicator, areas: area, groups: group ?? ['all'] }), 200);
  });
}
