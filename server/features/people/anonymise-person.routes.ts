import { createRoute, z } from '@hono/zod-openapi';
import type { AccessParts } from '../../access/access-parts';
import { act } from '../../access/act';
import { accessOf, answers, body, createClosedRouter } from '../../access/closed-route';
import { requireSignIn } from '../../access/visit';
import { anonymisePerson } from './anonymise-person';
import { Person, PersonId, Reason } from './people.contract';

const route = createRoute({
  method: 'post',
  path: '/people/{id}/anonymisation',
  summary: 'Take away for good who somebody is; the history keeps what was done',
  ...accessOf('people.anonymise'),
  request: { params: z.object({ id: PersonId }), body: body(Reason) },
  responses: answers(Person, 'The person, without name and address'),
});

/** Forgetting somebody, on request. */
export function anonymisePersonRoutes(parts: AccessParts) {
  const router = createClosedRouter();
  router.use('/people/*', requireSignIn(parts));
  return router.openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    const { reason } = c.req.valid('json');
    return c.json(await act(parts, c, (deed) => anonymisePerson(deed, id, reason)), 200);
  });
}
