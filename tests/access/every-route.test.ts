import { expect, test } from 'vitest';
import { createClosedApi, createOpenApi } from '../../server/api';
import { testAccess } from '../support/access';
import { describeOnEachEngine } from '../support/engines';
import { DOOR } from '../support/every-route/examples/door';
import { OPEN, UNDESCRIBED } from '../support/every-route/examples/open';
import { routeFaults } from '../support/every-route/faults';
import { answeredRoutes, describedRoutes, keyOf, type Route } from '../support/every-route/routes';
import { createTestApp, TEST_SITE } from '../support/test-app';

const EXAMPLES = { ...OPEN, ...DOOR };
const CLOCK = { now: () => new Date('2025-01-15T12:00:00Z') };

describeOnEachEngine('Every route of the product', (engine) => {
  const product = async () => {
    const db = await engine.catalogue();
    return { db, app: createTestApp(db), parts: testAccess({ db, clock: CLOCK, site: TEST_SITE }) };
  };
  const described = ({ parts }: Awaited<ReturnType<typeof product>>): Route[] => [
    ...describedRoutes(createOpenApi(parts), 'open'),
    ...describedRoutes(createClosedApi(parts), 'closed'),
  ];

  test('is described, or known to be open and to tell nothing of people', async () => {
    const made = await product();
    const known = described(made).map(({ method, path }) => keyOf({ method, path: `/api/v1${path}` }));
    expect(answeredRoutes(made.app).sort()).toEqual([...known, ...Object.keys(UNDESCRIBED)].sort());
  });

  test('has an example, and no example has outlived its route', async () => {
    const routes = described(await product());
    expect(Object.keys(EXAMPLES).sort()).toEqual(routes.map(keyOf).sort());
  });

  test('answers whoever the permission table lets, and nobody else', async () => {
    const made = await product();
    const faults: string[] = [];
    for (const route of described(made)) {
      faults.push(...(await routeFaults({ ...made, prefix: '/api/v1' }, route, EXAMPLES)));
    }
    expect(faults).toEqual([]);
  });

  test('that no description tells of answers everyone alike', async () => {
    const made = await product();
    const faults: string[] = [];
    for (const key of Object.keys(UNDESCRIBED)) {
      const [method = '', path = ''] = key.split(' ');
      faults.push(
        ...(await routeFaults({ ...made, prefix: '' }, { method, path, access: 'open' }, UNDESCRIBED)),
      );
    }
    expect(faults).toEqual([]);
  });

  test('that is closed refuses HEAD and tells nothing by OPTIONS', async () => {
    const made = await product();
    for (const { method, path, access } of described(made)) {
      if (access === 'open' || access === 'door') continue;
      const address = `/api/v1${path.replaceAll(/\{[^}]+\}/g, 'x')}`;
      if (method === 'GET') {
        expect([path, (await made.app.request(address, { method: 'HEAD' })).status]).toEqual([path, 401]);
      }
      const asked = await made.app.request(address, { method: 'OPTIONS' });
      expect([path, asked.ok && !isOpenToo(made, path)]).toEqual([path, false]);
    }
  });
  const isOpenToo = (made: Awaited<ReturnType<typeof product>>, path: string) =>
    described(made).some((route) => route.path === path && route.access === 'open');
});
