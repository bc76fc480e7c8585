import type { Hono } from 'hono';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Db } from '../../db/database';
import { describeOnEachEngine } from '../support/engines';
import { calendar } from '../support/every-route/calendar';
import { productRoutes } from '../support/every-route/described';
import { AUDIT } from '../support/every-route/examples/audit';
import { COMPILATIONS } from '../support/every-route/examples/compilations';
import { DOOR } from '../support/every-route/examples/door';
import { JUDGEMENTS } from '../support/every-route/examples/judgements';
import { OPEN, UNDESCRIBED } from '../support/every-route/examples/open';
import { ORGANISATIONS } from '../support/every-route/examples/organisations';
import { PEOPLE } from '../support/every-route/examples/people';
import { PROFILE } from '../support/every-route/examples/profile';
import { PROGRAMMES } from '../support/every-route/examples/programmes';
import { QUESTION_CATALOGUE } from '../support/every-route/examples/question-catalogue';
import { REPORT_DOCUMENTS } from '../support/every-route/examples/report-documents';
import { REPORT_WORKFLOW } from '../support/every-route/examples/report-workflow';
import { REPORT_WRITING } from '../support/every-route/examples/report-writing';
import { REPORTS } from '../support/every-route/examples/reports';
import { ROUNDS } from '../support/every-route/examples/rounds';
import { THREADS } from '../support/every-route/examples/threads';
import { routeFaults } from '../support/every-route/faults';
import { answeredRoutes, keyOf, type Route } from '../support/every-route/routes';
import { createTestApp } from '../support/test-app';

const EXAMPLES = {
  ...OPEN,
  ...DOOR,
  ...PROFILE,
  ...PEOPLE,
  ...ORGANISATIONS,
  ...AUDIT,
  ...QUESTION_CATALOGUE,
  ...REPORTS,
  ...REPORT_WRITING,
  ...ROUNDS,
  ...REPORT_WORKFLOW,
  ...REPORT_DOCUMENTS,
  ...THREADS,
  ...JUDGEMENTS,
  ...COMPILATIONS,
  ...PROGRAMMES,
};
const ROUTES = productRoutes();
const CLOSED = ROUTES.filter(({ access }) => access !== 'open' && access !== 'door');
/** What Hono matches for the declared paths of open data. */
const OPEN_PATTERNS = ROUTES.filter(({ access }) => access === 'open').map(
  ({ path }) => new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`),
);
/** Seventeen people one after the other, each signed in anew. */
const TIME_FOR_ALL = 120_000;

const byKey = (routes: readonly Route[]) => routes.map((route) => [keyOf(route), route] as const);

describe('The table of examples', () => {
  test('has one for every route, and none has outlived its route', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(ROUTES.map(keyOf).sort());
  });
});

describeOnEachEngine('Whoever the permission table lets, and nobody else, is answered by', (engine) => {
  let product: { db: Db; app: Hono } & ReturnType<typeof calendar>;
  beforeAll(async () => {
    const db = await engine.catalogue();
    const days = calendar();
    product = { db, app: createTestApp(db, days), ...days };
  });

  test.each(byKey(ROUTES))(
    '%s',
    async (_, route) => {
      expect(await routeFaults({ ...product, prefix: '/api/v1' }, route, EXAMPLES)).toEqual([]);
    },
    TIME_FOR_ALL,
  );

  test.each(Object.keys(UNDESCRIBED))(
    '%s, which answers everyone alike',
    async (key) => {
      const [method = '', path = ''] = key.split(' ');
      const route = { method, path, access: 'open' } as const;
      expect(await routeFaults({ ...product, prefix: '' }, route, UNDESCRIBED)).toEqual([]);
    },
    TIME_FOR_ALL,
  );
});

describeOnEachEngine('The product', (engine) => {
  let app: Hono;
  beforeAll(async () => {
    app = createTestApp(await engine.catalogue());
  });

  test('answers nothing that is neither described nor known to be open', () => {
    const described = ROUTES.map(({ method, path }) => keyOf({ method, path: `/api/v1${path}` }));
    expect(answeredRoutes(app).sort()).toEqual([...described, ...Object.keys(UNDESCRIBED)].sort());
  });

  test('refuses HEAD where it refuses GET, and says nothing of closed addresses by OPTIONS', async () => {
    for (const { method, path } of CLOSED) {
      const address = `/api/v1${path.replaceAll(/\{[^}]+\}/g, 'x')}`;
      const asked = await app.request(address, { method: 'OPTIONS' });
      const isOpenToo = OPEN_PATTERNS.some((pattern) => pattern.test(path));
      expect(isOpenToo ? [204] : [401, 405]).toContain(asked.status);
      if (method !== 'GET') continue;
      expect([path, (await app.request(address, { method: 'HEAD' })).status]).toEqual([path, 401]);
    }
  });

  test('keeps nothing closed under an address that is kept for everyone', () => {
    const shadowed = CLOSED.filter(({ method }) => method === 'GET')
      .filter(({ path }) => OPEN_PATTERNS.some((pattern) => pattern.test(path)))
      .map(keyOf);
    expect(shadowed).toEqual([]);
  });
});
