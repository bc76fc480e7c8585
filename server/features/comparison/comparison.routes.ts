import { createRoute } from '@hono/zod-openapi';
import type { ApiParts } from '../../http/api-parts';
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

export function comparisonRoutes({ db }: ApiParts) {
  return createRouter().openapi(readComparison, async (c) => {
    const { indicator, round, group } = c.req.valid('query');
    return c.json(await getComparison(db, { indicator, round, group: group ?? 'all' }), 200);
  });
}
