import { createRoute, z } from '@hono/zod-openapi';
import type { ApiParts } from '../../http/api-parts';
import { todayOf } from '../../http/clock';
import { readResponses } from '../../http/responses';
import { createRouter } from '../../http/router';
import { Organisation, OrganisationKey, Organisations, OrganisationsQuery } from './organisations.contract';
import { getOrganisation, listOrganisations } from './organisations.queries';

const listRoute = createRoute({
  method: 'get',
  path: '/organisations',
  summary: 'Committees, companies and the executive office, with what they came from and what they became',
  tags: ['Definitions'],
  request: { query: OrganisationsQuery },
  responses: readResponses(Organisations, 'Organisations by kind, then by name'),
});

const oneRoute = createRoute({
  method: 'get',
  path: '/organisations/{key}',
  summary: 'One organisation',
  tags: ['Definitions'],
  request: { params: z.object({ key: OrganisationKey }), query: z.strictObject({}) },
  responses: readResponses(Organisation, 'The organisation'),
});

/** Open to everyone. */
export function organisationsRoutes({ db, clock }: ApiParts) {
  return createRouter()
    .openapi(listRoute, async (c) => {
      const asked = { today: todayOf(clock), ...c.req.valid('query') };
      return c.json({ organisations: await listOrganisations(db, asked) }, 200);
    })
    .openapi(oneRoute, async (c) =>
      c.json(await getOrganisation(db, c.req.valid('param').key, todayOf(clock)), 200),
    );
}
