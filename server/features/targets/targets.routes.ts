import { createRoute } from '@hono/zod-openapi';
import type { ApiParts } from '../../http/api-parts';
import { readResponses } from '../../http/responses';
import { createRouter } from '../../http/router';
import { Targets, TargetsQuery } from './targets.contract';
import { listTargets } from './targets.queries';

const targetsRoute = createRoute({
  method: 'get',
  path: '/targets',
  summary: 'Targets with their scope, baseline and every version they have had',
  tags: ['Definitions'],
  request: { query: TargetsQuery },
  responses: readResponses(Targets, 'Targets by key'),
});

export function targetsRoutes({ db }: ApiParts) {
  return createRouter().openapi(targetsRoute, async (c) =>
    c.json({ targets: await listTargets(db, c.req.valid('query').indicator) }, 200),
  );
}
