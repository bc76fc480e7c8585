import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { createRouter } from './router';

const route = createRoute({
  method: 'get',
  path: '/openapi.json',
  hide: true,
  request: { query: z.strictObject({}) },
  responses: { 200: { description: 'OpenAPI 3.1' } },
});

/** `GET /openapi.json`: the description of `api`, made from the contracts that check it. */
export function openApiDocument(api: OpenAPIHono): OpenAPIHono {
  return createRouter().openapi(route, (c) =>
    c.json(
      api.getOpenAPI31Document({
        openapi: '3.1.0',
        info: {
          title: 'Lägesbild',
          version: '1',
          description:
            "Open data on a city's safety programme, and what people signed in do with it. Shares are numbers 0–1, dates ISO 8601. Problems are RFC 9457.",
          license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/en/' },
        },
        servers: [{ url: '/api/v1' }],
      }),
    ),
  );
}
