import { createRoute, z } from '@hono/zod-openapi';
import type { AccessParts } from '../../access/access-parts';
import { act } from '../../access/act';
import { accessOf, answers, body, createClosedRouter } from '../../access/closed-route';
import { requireSignIn } from '../../access/visit';
import { carryOverMembers } from './carry-over-members';
import { changeOrganisation } from './change-organisation';
import { makeOrganisation } from './make-organisation';
import {
  CarriedOver,
  NewOrganisation,
  NewSuccession,
  Organisation,
  OrganisationChange,
  OrganisationKey,
  Organisations,
} from './organisations.contract';
import { succeedOrganisations } from './succeed-organisations';

const params = z.object({ key: OrganisationKey });

const makeRoute = createRoute({
  method: 'post',
  path: '/organisations',
  summary: 'Make an organisation, in which nobody has a role yet',
  ...accessOf('organisations.change'),
  request: { body: body(NewOrganisation) },
  responses: answers(Organisation, 'The organisation'),
});

const succeedRoute = createRoute({
  method: 'post',
  path: '/organisations/successions',
  summary: 'End organisations on a day and say who takes over',
  ...accessOf('organisations.change'),
  request: { body: body(NewSuccession) },
  responses: answers(Organisations, 'The predecessors and the successors'),
});

const changeRoute = createRoute({
  method: 'patch',
  path: '/organisations/{key}',
  summary: 'Correct the name or the first day of an organisation',
  ...accessOf('organisations.change'),
  request: { params, body: body(OrganisationChange) },
  responses: answers(Organisation, 'The organisation'),
});

const carryOverRoute = createRoute({
  method: 'post',
  path: '/organisations/{key}/carry-over',
  summary: 'Give the people of the predecessors their roles anew in this organisation',
  ...accessOf('roles.change'),
  request: { params },
  responses: answers(CarriedOver, 'How many roles were given'),
});

/** What changes organisations. Reading them is open to everyone. */
export function organisationsAdminRoutes(parts: AccessParts) {
  const router = createClosedRouter();
  // Hono counts /organisations among these.
  router.use('/organisations/*', requireSignIn(parts));
  return router
    .openapi(makeRoute, async (c) =>
      c.json(await act(parts, c, (deed) => makeOrganisation(deed, c.req.valid('json'))), 200),
    )
    .openapi(succeedRoute, async (c) => {
      const organisations = await act(parts, c, (deed) => succeedOrganisations(deed, c.req.valid('json')));
      return c.json({ organisations }, 200);
    })
    .openapi(changeRoute, async (c) => {
      const { key } = c.req.valid('param');
      return c.json(await act(parts, c, (deed) => changeOrganisation(deed, key, c.req.valid('json'))), 200);
    })
    .openapi(carryOverRoute, async (c) =>
      c.json(await act(parts, c, (deed) => carryOverMembers(parts, deed, c.req.valid('param').key)), 200),
    );
}
