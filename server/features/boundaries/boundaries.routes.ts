import { createRoute } from '@hono/zod-openapi';
import type { ApiParts } from '../../http/api-parts';
import { readResponses } from '../../http/responses';
import { createRouter } from '../../http/router';
import { Boundaries, BoundariesQuery } from './boundaries.contract';
import { getBoundaries } from './get-boundaries';

const readBoundaries = createRoute({
  method: 'get',
  path: '/boundaries',
  summary: 'Where the areas of a day lie, as GeoJSON (RFC 7946)',
  tags: ['Definitions'],
  request: { query: BoundariesQuery },
  responses: readResponses(Boundaries, 'A FeatureCollection of every area of the day, or of none'),
});

export function boundariesRoutes({ db }: ApiParts) {
  return createRouter().openapi(readBoundaries, async (c) => {
    const { on, kind } = c.req.valid('query');
    return c.json(await getBoundaries(db, { on, kind: kind ?? 'district' }), 200);
  });
}
