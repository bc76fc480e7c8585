import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { AccessParts } from '../../access/access-parts';
import { accessOf, answers, createClosedRouter } from '../../access/closed-route';
import { LIMITS } from '../../access/limits';
import { requireAttempt } from '../../access/require-attempt';
import { personOf, requireSignIn, type SignedInEnv } from '../../access/visit';
import { PersonId } from '../people/people.contract';
import { exportOneself, exportSomebody } from './export-person';
import { PersonExport } from './privacy.contract';

const ownRoute = createRoute({
  method: 'get',
  path: '/profile/export',
  summary: 'Everything that is kept about oneself, as a file',
  ...accessOf('profile.use'),
  responses: answers(PersonExport, 'The file'),
});

const theirsRoute = createRoute({
  method: 'get',
  path: '/people/{id}/export',
  summary: 'Everything that is kept about somebody, as a file to give them',
  ...accessOf('people.export'),
  request: { params: z.object({ id: PersonId }) },
  responses: answers(PersonExport, 'The file'),
});

/** Has the browser keep the answer as a file. */
const asFile = ({ person }: PersonExport) => ({
  'content-disposition': `attachment; filename="lagesbild-person-${person.id}.json"`,
});

export function privacyRoutes(parts: AccessParts) {
  const router = createClosedRouter();
  const limited = (c: Context<SignedInEnv>) =>
    requireAttempt(parts, c.get('visit'), {
      limit: LIMITS.exportsOfPerson,
      key: personOf(c).id,
      refusal: () => ({ action: 'person.exported' }),
    });
  router.use('/profile/export', requireSignIn(parts));
  router.use('/people/:id/export', requireSignIn(parts));
  return router
    .openapi(ownRoute, async (c) => {
      await limited(c);
      const file = await exportOneself(parts, c);
      return c.json(file, 200, asFile(file));
    })
    .openapi(theirsRoute, async (c) => {
      await limited(c);
      const file = await exportSomebody(parts, c, c.req.valid('param').id);
      return c.json(file, 200, asFile(file));
    });
}
