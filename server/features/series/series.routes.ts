import { createRoute } from '@hono/zod-openapi';
import { readingOf } from '../../domain/areas/reading';
import type { ApiParts } from '../../http/api-parts';
import { todayOf } from '../../http/clock';
import { inWantedForm } from '../../http/download/download';
import { downloadResponses } from '../../http/responses';
import { createRouter } from '../../http/router';
import { listLastChanges } from '../indicators/last-changes.queries';
import { chooseKind } from './choose-kind';
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
    const { indicator, area, kind, within, group = ['all'], reading: word } = wanted;
    const reading = readingOf(word, todayOf(clock));
    const answer = await getSeries(db, {
      indicator,
      areas: area.includes('all') ? await chooseKind(db, { kind, within }, reading) : area,
      groups: group.includes('*') ? 'all' : group,
      reading,
    });
    return inWantedForm(c, {
      wanted,
      answer,
      toTable: seriesDataTable,
      findLastChange: async () => (await listLastChanges(db, indicator)).get(indicator),
      clock,
    });
  });
}
