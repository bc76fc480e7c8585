import { createRoute } from '@hono/zod-openapi';
import { readingOf } from '../../domain/areas/reading';
import type { ApiParts } from '../../http/api-parts';
import { todayOf } from '../../http/clock';
import { readResponses } from '../../http/responses';
import { createRouter } from '../../http/router';
import { Comparison, ComparisonQuery } from './comparison.contract';
import { getComparison } from './get-comparison';

const readComparison = createRoute({
  method: 'get',
  path: '/comparison',
  summary: 'The districts of a round side by side: difference to the city, rank range, change',
  request: { query: ComparisonQuery },
  responses: readResponses(Comparison, 'The comparison'),
});

export function comparisonRoutes({ db, clock }: ApiParts) {
  return createRouter().openapi(readComparison, async (c) => {
    const { indicator, round, group = 'all', kind = 'district', within, reading } = c.req.valid('query');
    const request = { indicator, round, group, kind, within, reading: readingOf(reading, todayOf(clock)) };
    return c.json(await getComparison(db, request), 200);
  });
}
