import { createRoute, z } from '@hono/zod-openapi';
import type { AccessParts } from '../../access/access-parts';
import { act } from '../../access/act';
import { accessOf, answers, body, createClosedRouter } from '../../access/closed-route';
import { requireSignIn } from '../../access/visit';
import { deactivatePerson, reactivatePerson } from './deactivate-person';
import { endRole } from './end-role';
import { endSessionsOf } from './end-sessions';
import { giveRoleTo } from './grant-role';
import { linkPerson } from './link-person';
import { GivenRole, LinkedPerson, NewLink, NewRole, Person, PersonId, Reason } from './people.contract';

const params = z.object({ id: PersonId });

const giveRoute = createRoute({
  method: 'post',
  path: '/people/{id}/roles',
  summary: 'Give somebody a role in an organisation',
  ...accessOf('roles.change'),
  request: { params, body: body(NewRole) },
  responses: answers(GivenRole, 'The person, and the invitation made for who has not come yet'),
});

const endRoute = createRoute({
  method: 'delete',
  path: '/people/{id}/roles/{membership}',
  summary: 'End a role',
  ...accessOf('roles.change'),
  request: { params: params.extend({ membership: PersonId }) },
  responses: answers(Person, 'The person'),
});

const linkRoute = createRoute({
  method: 'post',
  path: '/people/{id}/links',
  summary: 'Make another invitation, or a way to a new password',
  ...accessOf('people.invite'),
  request: { params, body: body(NewLink) },
  responses: answers(LinkedPerson, 'The person, and the link to hand over'),
});

const deactivateRoute = createRoute({
  method: 'post',
  path: '/people/{id}/deactivation',
  summary: 'End the access of somebody at once',
  ...accessOf('people.change'),
  request: { params, body: body(Reason) },
  responses: answers(Person, 'The person'),
});

const reactivateRoute = createRoute({
  method: 'delete',
  path: '/people/{id}/deactivation',
  summary: 'Let somebody deactivated sign in again',
  ...accessOf('people.change'),
  request: { params },
  responses: answers(Person, 'The person'),
});

const endSessionsRoute = createRoute({
  method: 'delete',
  path: '/people/{id}/sessions',
  summary: 'Sign somebody out everywhere',
  ...accessOf('people.change'),
  request: { params },
  responses: answers(Person, 'The person'),
});

/** What somebody may do here, and whether they can come in at all. */
export function personAccessRoutes(parts: AccessParts) {
  const router = createClosedRouter();
  router.use('/people/*', requireSignIn(parts));
  return router
    .openapi(giveRoute, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await act(parts, c, (deed) => giveRoleTo(parts, deed, id, c.req.valid('json'))), 200);
    })
    .openapi(endRoute, async (c) => {
      const { id, membership } = c.req.valid('param');
      return c.json(await act(parts, c, (deed) => endRole(deed, id, membership)), 200);
    })
    .openapi(linkRoute, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await act(parts, c, (deed) => linkPerson(parts, deed, id, c.req.valid('json'))), 200);
    })
    .openapi(deactivateRoute, async (c) => {
      const { id } = c.req.valid('param');
      const { reason } = c.req.valid('json');
      return c.json(await act(parts, c, (deed) => deactivatePerson(deed, id, reason)), 200);
    })
    .openapi(reactivateRoute, async (c) =>
      c.json(await act(parts, c, (deed) => reactivatePerson(deed, c.req.valid('param').id)), 200),
    )
    .openapi(endSessionsRoute, async (c) =>
      c.json(await act(parts, c, (deed) => endSessionsOf(deed, c.req.valid('param').id)), 200),
    );
}
