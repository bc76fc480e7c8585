import { createRoute } from '@hono/zod-openapi';
import type { ApiParts } from '../../http/api-parts';
import { inWantedForm } from '../../http/download/download';
import { downloadResponses } from '../../http/responses';
import { createRouter } from '../../http/router';
import { getSeries } from './get-series';
import { SeriesQuery, SeriesResponse } from './series.contract';
import { seriesDataTable } from './series-data-table';

const readSeries = createRoute({
  method: 'get',
  path: '/series',
  summary: 'An indicator over time: one series per area and group, with intervals, changes and sentences',
  request: { query: SeriesQuery },
  responses: downloadResponses(SeriesResponse, 'The series'),
});

export function seriesRoutes({ db, clock }: ApiParts) {
  return createRouter().openapi(readSeries, async (c) => {
    const wanted = c.req.valid('query');
    const { indicator, area, group } = wanted;
    const answer = await getSeries(db, { indicator, areas: area, groups: group ?? ['all'] });
    return inWantedForm(c, { wanted, answer, toTable: seriesDataTable, clock });
  });
}
