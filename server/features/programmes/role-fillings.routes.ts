import { createRoute, z } from '@hono/zod-openapi';
import type { AccessParts } from '../../access/access-parts';
import { act, permit } from '../../access/act';
import { accessOf, answers, body, createClosedRouter } from '../../access/closed-route';
import { placesOf } from '../../access/places.queries';
import { personOf, requireSignIn } from '../../access/visit';
import { todayOf } from '../../http/clock';
import { changeRole } from './change-role';
import { RoleFillingChange, RoleFillings, roleParams } from './role-fillings.contract';
import { getRoleFillings } from './role-fillings.queries';

const access = accessOf('coordinators.change');

const readRoute = createRoute({
  method: 'get',
  path: '/organisations/{organisation}/roles',
  summary: 'How the coordinator roles of an organisation stand, and how they have stood',
  ...access,
  request: { params: roleParams.pick({ organisation: true }), query: z.strictObject({}) },
  responses: answers(RoleFillings, 'The roles'),
});

const changeRoute = createRoute({
  method: 'put',
  path: '/organisations/{organisation}/roles/{role}',
  summary: 'Say how a role stands',
  ...access,
  request: { params: roleParams, body: body(RoleFillingChange) },
  responses: answers(RoleFillings, 'The roles as they stand then'),
});

/** Coordinator roles, for those who report and for the office. Which are vacant is open; who holds them is not. */
export function roleFillingsRoutes(parts: AccessParts) {
  const { db, clock } = parts;
  const router = createClosedRouter();
  router.use('/organisations/:organisation/roles/*', requireSignIn(parts));
  return router
    .openapi(readRoute, async (c) => {
      const { organisation } = c.req.valid('param');
      const today = todayOf(clock);
      permit(personOf(c), 'coordinators.change', {
        kind: 'organisations',
        places: await placesOf(db, [organisation], today),
      });
      return c.json(await getRoleFillings(db, organisation, today), 200);
    })
    .openapi(changeRoute, async (c) => {
      const { organisation, role } = c.req.valid('param');
      const change = c.req.valid('json');
      return c.json(await act(parts, c, (deed) => changeRole(deed, organisation, role, change)), 200);
    });
}
