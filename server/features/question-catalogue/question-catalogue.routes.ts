import { createRoute } from '@hono/zod-openapi';
import type { ApiParts } from '../../http/api-parts';
import { readResponses } from '../../http/responses';
import { createRouter } from '../../http/router';
import { CatalogueQuery, CatalogueVersion, CatalogueVersions } from './question-catalogue.contract';
import { getCatalogueVersion, listCatalogueVersions } from './question-catalogue.queries';

const catalogueRoute = createRoute({
  method: 'get',
  path: '/question-catalogue',
  summary: 'A published version of the question catalogue, and what its lägesbild kinds share',
  tags: ['Reporting'],
  request: { query: CatalogueQuery },
  responses: readResponses(CatalogueVersion, 'The version'),
});

const versionsRoute = createRoute({
  method: 'get',
  path: '/question-catalogue/versions',
  summary: 'The published versions and the rounds that use them',
  tags: ['Reporting'],
  responses: readResponses(CatalogueVersions, 'The versions, newest first'),
});

export function questionCatalogueRoutes({ db }: ApiParts) {
  return createRouter()
    .openapi(catalogueRoute, async (c) =>
      c.json(await getCatalogueVersion(db, c.req.valid('query').version), 200),
    )
    .openapi(versionsRoute, async (c) => c.json(await listCatalogueVersions(db), 200));
}
