import { createRoute, z } from '@hono/zod-openapi';
import { isUniqueViolation } from '../../../db/unique-violation';
import type { AccessParts } from '../../access/access-parts';
import { act } from '../../access/act';
import { accessOf, answers, body, createClosedRouter } from '../../access/closed-route';
import { personOf, requireSignIn } from '../../access/visit';
import { changePerson } from './change-person';
import { getPerson } from './find-subject';
import { invitePerson } from './invite-person';
import { listPeople } from './list-people';
import { GivenRole, NewPerson, People, PeopleQuery, Person, PersonChange, PersonId } from './people.contract';

const params = z.object({ id: PersonId });

const listRoute = createRoute({
  method: 'get',
  path: '/people',
  summary: 'The people with a role, now or earlier, in organisations that you administer',
  ...accessOf('people.read'),
  request: { query: PeopleQuery },
  responses: answers(People, 'People by name'),
});

const inviteRoute = createRoute({
  method: 'post',
  path: '/people',
  summary: 'Invite somebody to a role; somebody who is here already is given it',
  ...accessOf('people.invite'),
  request: { body: body(NewPerson) },
  responses: answers(GivenRole, 'The person, and the invitation made for them'),
});

const oneRoute = createRoute({
  method: 'get',
  path: '/people/{id}',
  summary: 'One person',
  ...accessOf('people.read'),
  request: { params },
  responses: answers(Person, 'The person'),
});

const changeRoute = createRoute({
  method: 'patch',
  path: '/people/{id}',
  summary: 'Change name, address or language',
  ...accessOf('people.change'),
  request: { params, body: body(PersonChange) },
  responses: answers(Person, 'The person'),
});

export function peopleRoutes(parts: AccessParts) {
  const { db, clock } = parts;
  const router = createClosedRouter();
  // Hono counts /people among these.
  router.use('/people/*', requireSignIn(parts));
  return router
    .openapi(listRoute, async (c) =>
      c.json(await listPeople(db, personOf(c), clock.now(), c.req.valid('query')), 200),
    )
    .openapi(inviteRoute, async (c) => {
      const invite = () => act(parts, c, (deed) => invitePerson(parts, deed, c.req.valid('json')));
      // Whoever invites somebody that another has just invited gives them the role as well.
      const again = (error: unknown) => {
        if (isUniqueViolation(error)) return invite();
        throw error;
      };
      return c.json(await invite().catch(again), 200);
    })
    .openapi(oneRoute, async (c) =>
      c.json(await getPerson(db, personOf(c), c.req.valid('param').id, clock.now()), 200),
    )
    .openapi(changeRoute, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await act(parts, c, (deed) => changePerson(parts, deed, id, c.req.valid('json'))), 200);
    });
}
