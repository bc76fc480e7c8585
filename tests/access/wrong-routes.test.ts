import { createRoute, z } from '@hono/zod-openapi';
import { Hono } from 'hono';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import type { AccessParts } from '../../server/access/access-parts';
import { permit } from '../../server/access/act';
import { accessOf, answers, createClosedRouter } from '../../server/access/closed-route';
import { personOf, requireSignIn, visits } from '../../server/access/visit';
import type { Action } from '../../server/domain/access/permissions';
import { handleError } from '../../server/http/handle-problems';
import { keepNothing } from '../../server/http/keep-nothing';
import { testAccess } from '../support/access';
import { describeOnEachEngine } from '../support/engines';
import { OWN } from '../support/every-route/askers';
import { calendar } from '../support/every-route/calendar';
import { ofTheOrganisation } from '../support/every-route/example';
import { routeFaults } from '../support/every-route/faults';
import { answeredRoutes, describedRoutes, keyOf } from '../support/every-route/routes';
import { createTestApp, TEST_SITE } from '../support/test-app';

const CLOCK = { now: () => new Date('2025-01-15T12:00:00Z') };
const THERE = { kind: 'organisations', places: [{ organisation: OWN, heirs: [] }] } as const;
const done = { done: true };

const declare = (path: string, access: object) =>
  createRoute({
    method: 'get',
    path,
    ...access,
    responses: answers(z.object({ done: z.boolean() }), 'Done'),
  });

/** Routes as somebody in a hurry might write them, and one that is right. */
function hastyRoutes(parts: AccessParts) {
  const router = createClosedRouter();
  router.use('/*', async (c, next) => {
    return await (c.req.path === '/unguarded' ? next() : requireSignIn(parts)(c, next));
  });
  return router
    .openapi(declare('/right', accessOf('people.read')), (c) => {
      permit(personOf(c), 'people.read', THERE);
      return c.json(done, 200);
    })
    .openapi(declare('/unguarded', accessOf('people.read')), (c) => c.json(done, 200))
    .openapi(declare('/forgotten', accessOf('people.read')), (c) => c.json(done, 200))
    .openapi(declare('/confused', accessOf('people.read')), (c) => {
      permit(personOf(c), 'people.anonymise', THERE);
      return c.json(done, 200);
    })
    .openapi(declare('/elsewhere', accessOf('people.read')), (c) => {
      const own = personOf(c).grants.map(({ organisation }) => ({ organisation, heirs: [] }));
      permit(personOf(c), 'people.read', { kind: 'organisations', places: own });
      return c.json(done, 200);
    })
    .openapi(declare('/kept', accessOf('people.read')), (c) => {
      permit(personOf(c), 'people.read', THERE);
      return c.json(done, 200, { 'cache-control': 'public' });
    })
    .openapi(declare('/silent', {}), (c) => c.json(done, 200))
    .openapi(declare('/misspelt', accessOf('people.raed' as Action)), (c) => c.json(done, 200))
    .openapi({ ...declare('/hidden', accessOf('people.read')), hide: true }, (c) => c.json(done, 200));
}

describeOnEachEngine('The walk over every route', (engine) => {
  async function walk(path: string) {
    const db = await engine.migrated();
    const days = calendar();
    const parts = testAccess({ db, clock: days, site: TEST_SITE });
    const router = hastyRoutes(parts);
    const app = new Hono();
    app.onError(handleError(pino({ level: 'silent' })));
    app.use(keepNothing);
    app.use(visits(parts, () => '203.0.113.1'));
    app.route('/', router);
    const [route] = describedRoutes(router, 'closed').filter((one) => one.path === path);
    if (route === undefined) return ['not described'];
    const key = keyOf(route);
    return await routeFaults({ app, db, prefix: '', ...days }, route, {
      [key]: (scene) => ({ path, subject: ofTheOrganisation(scene) }),
    });
  }

  test('finds nothing in a route that does what it says', async () => {
    expect(await walk('/right')).toEqual([]);
  });

  test('finds a route behind no sign-in', async () => {
    expect((await walk('/unguarded')).join('\n')).toContain('by nobody signed in: 200 instead of 401');
  });

  test('finds a route that never asks the permission table', async () => {
    const faults = (await walk('/forgotten')).join('\n');
    expect(faults).toContain('by a person without roles: 200 instead of 403');
    expect(faults).toContain('by a former administrator with a live session: 200 instead of 403');
    expect(faults).toContain('by administrator in another: 200 instead of 403');
  });

  test('finds a route that enforces another right than it declares', async () => {
    const faults = (await walk('/confused')).join('\n');
    expect(faults).toContain('by administrator in the organisation: 403 instead of 2xx');
  });

  test('finds a route that asks about the organisation of who asks', async () => {
    expect((await walk('/elsewhere')).join('\n')).toContain('by administrator in another: 200');
  });

  test('finds an answer that a cache may keep', async () => {
    expect((await walk('/kept')).join('\n')).toContain('may be kept');
  });

  test.each(['/silent', '/misspelt'])(
    'finds a route that declares no right of the table: %s',
    async (path) => {
      expect(await walk(path)).toEqual([`GET ${path} does not say who may use it`]);
    },
  );

  test('finds a route without an example', async () => {
    const db = await engine.migrated();
    const product = { app: createTestApp(db), db, prefix: '', ...calendar() };
    const route = { method: 'GET', path: '/new', access: 'people.read' } as const;
    expect(await routeFaults(product, route, {})).toEqual(['GET /new has no example']);
  });

  test('finds a route that its description hides', async () => {
    const router = hastyRoutes(testAccess({ db: await engine.migrated(), clock: CLOCK, site: TEST_SITE }));
    const described = describedRoutes(router, 'closed').map(keyOf);
    expect(answeredRoutes(router).filter((key) => !described.includes(key))).toEqual(['GET /hidden']);
  });
});
