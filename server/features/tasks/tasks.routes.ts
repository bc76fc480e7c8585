import { createRoute, z } from '@hono/zod-openapi';
import type { AccessParts } from '../../access/access-parts';
import { permit } from '../../access/act';
import { accessOf, answers, createClosedRouter } from '../../access/closed-route';
import { personOf, requireSignIn } from '../../access/visit';
import { Tasks } from './tasks.contract';
import { getTasks } from './tasks.queries';

const tasksRoute = createRoute({
  method: 'get',
  path: '/tasks',
  summary: 'What waits for you, what you wait for, and which deadlines are near',
  ...accessOf('profile.use'),
  request: { query: z.strictObject({}) },
  responses: answers(Tasks, 'Reports and their deadlines'),
});

/** What somebody signed in has before them. */
export function tasksRoutes(parts: AccessParts) {
  const router = createClosedRouter();
  router.use('/tasks', requireSignIn(parts));
  return router.openapi(tasksRoute, async (c) => {
    const person = personOf(c);
    permit(person, 'profile.use', { kind: 'person', id: person.id });
    return c.json(await getTasks(parts.db, person, parts.clock.now()), 200);
  });
}
