import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ApiParts } from '../../http/api-parts';
import { acceptedOf, OFFERS } from '../../http/negotiate';
import { readResponses } from '../../http/responses';
import { createRouter } from '../../http/router';
import { type CatalogFormat, CatalogQuery } from './catalog.contract';
import { getCatalog } from './get-catalog';
import type { Graph } from './graph';
import { toJsonLd } from './to-json-ld';
import { toTurtle } from './to-turtle';

const [JSON_LD, TURTLE] = OFFERS.catalog;

const SYNTAXES: Readonly<
  Record<CatalogFormat, { readonly type: string; write(graph: Graph): string | Promise<string> }>
> = {
  // JSON has no charset parameter (RFC 8259); Turtle is always UTF-8, but old readers guess.
  'json-ld': { type: JSON_LD, write: toJsonLd },
  turtle: { type: `${TURTLE}; charset=utf-8`, write: toTurtle },
};

const catalogRoute = createRoute({
  method: 'get',
  path: '/catalog',
  summary: 'Every dataset there is to download, described in DCAT-AP-SE as JSON-LD or Turtle',
  tags: ['Open data'],
  request: { query: CatalogQuery },
  responses: {
    ...readResponses(z.unknown(), ''),
    200: {
      description: 'The catalogue (DCAT-AP-SE 3)',
      content: { [JSON_LD]: { schema: z.object({}) }, [TURTLE]: { schema: z.string() } },
    },
  },
});

export function catalogRoutes({ db, site }: ApiParts) {
  return createRouter().openapi(catalogRoute, async (c) => {
    const { type, write } = SYNTAXES[c.req.valid('query').format ?? acceptedFormat(c)];
    const body = await write(await getCatalog(db, site));
    return c.body(body, 200, { 'content-type': type, vary: 'Accept' });
  });
}

const acceptedFormat = (c: Context): CatalogFormat =>
  acceptedOf(c, 'catalog') === TURTLE ? 'turtle' : 'json-ld';
