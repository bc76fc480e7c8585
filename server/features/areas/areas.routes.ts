import { createRoute } from '@hono/zod-openapi';
import type { ApiParts } from '../../http/api-parts';
import { readResponses } from '../../http/responses';
import { createRouter } from '../../http/router';
import { Areas, AreasQuery } from './areas.contract';
import { listAreas } from './list-areas.queries';

const areasRoute = createRoute({
  method: 'get',
  path: '/areas',
  summary: 'The city, its districts and neighbourhoods, with what they came from and what they became',
  tags: ['Definitions'],
  request: { query: AreasQuery },
  responses: readResponses(Areas, 'The city, then districts, then neighbourhoods, each by name'),
});

export function areasRoutes({ db }: ApiParts) {
  return createRouter().openapi(areasRoute, async (c) =>
    c.json({ areas: await listAreas(db, c.req.valid('query')) }, 200),
  );
}
