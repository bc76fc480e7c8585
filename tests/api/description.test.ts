import { beforeAll, expect, test } from 'vitest';
import { represent } from '../../server/http/representation';
import { describeOnEachEngine } from '../support/engines';
import { createTestApp } from '../support/test-app';

const page = (text: string) => represent(new TextEncoder().encode(text), { 'content-type': 'text/html' });
interface OpenGet {
  readonly summary?: string;
  readonly responses: object;
  /** Says that it is not open to everyone. */
  readonly 'x-action'?: string;
}

const WEB = new Map([
  ['/index.html', page('<title>Lägesbild</title>')],
  ['/assets/main-1a2b.js', page('start()')],
]);

describeOnEachEngine('Around the API', (engine) => {
  let app: ReturnType<typeof createTestApp>;
  beforeAll(async () => {
    app = createTestApp(await engine.migrated(), { web: WEB });
  });

  test('openapi.json is OpenAPI 3.1 and describes every address of open data with its problems', async () => {
    const response = await app.request('/api/v1/openapi.json');
    expect(response.headers.get('content-type')).toContain('application/json');
    const document = await response.json();
    expect(document.openapi).toBe('3.1.0');
    const open = Object.entries<{ get?: OpenGet }>(document.paths).flatMap(([path, { get }]) =>
      get && !get['x-action'] ? [{ path, get }] : [],
    );
    expect(open.map(({ path }) => path).sort()).toEqual([
      '/areas',
      '/boundaries',
      '/catalog',
      '/comparison',
      '/focus-area-statuses',
      '/indicators',
      '/indicators/{key}',
      '/interventions/{owner}/{id}',
      '/organisations',
      '/organisations/{key}',
      '/problems/{owner}/{id}',
      '/programmes',
      '/programmes/{programme}',
      '/programmes/{programme}/judgements',
      '/published-compilations',
      '/published-compilations/{compilation}',
      '/published-compilations/{compilation}/document',
      '/published-reports',
      '/published-reports/{round}/{organisation}',
      '/published-reports/{round}/{organisation}/attachments/{attachment}',
      '/published-reports/{round}/{organisation}/document',
      '/question-catalogue',
      '/question-catalogue/versions',
      '/reporting-rounds',
      '/reporting-rounds/{round}',
      '/series',
      '/surveys',
      '/targets',
      '/threads',
    ]);
    for (const { get } of open) {
      expect(get.summary).toBeTruthy();
      expect(Object.keys(get.responses)).toEqual(expect.arrayContaining(['200', '400', '404']));
    }
  });

  test('openapi.json names every form in which series and comparisons can be taken away', async () => {
    const document = await (await app.request('/api/v1/openapi.json')).json();
    for (const path of ['/series', '/comparison']) {
      expect(Object.keys(document.paths[path].get.responses['200'].content)).toEqual([
        'application/json',
        'text/csv',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'application/vnd.json-stat+json',
        'text/pc-axis',
      ]);
    }
  });

  test('the docs page and all it loads come from the product itself', async () => {
    const response = await app.request('/api/docs');
    const html = await response.text();
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(response.headers.get('content-security-policy')).toContain(
      "default-src 'none'; script-src 'self'",
    );
    const addresses = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? '');
    const loaded = addresses.filter((address) => !address.startsWith('data:'));
    expect(loaded).toHaveLength(3);
    for (const address of loaded) expect((await app.request(address)).status).toBe(200);
  });

  test('every page address of the browser gets the page', async () => {
    for (const path of ['/', '/stadsdelar/spanga-tensta', '/indikatorer/oro_brott_ofta?omgang=2020']) {
      const response = await app.request(path);
      expect(await response.text()).toContain('Lägesbild');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  test('a file that is not there is a 404, not the page', async () => {
    for (const path of ['/assets/gone-9z.js', '/favicon.png', '/api/finns-inte', '/../package.json']) {
      expect((await app.request(path)).status).toBe(404);
    }
  });

  test('open data may be read from other sites, and asked about with If-None-Match', async () => {
    const preflight = await app.request('/api/v1/areas', {
      method: 'OPTIONS',
      headers: {
        origin: 'https://example.org',
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'if-none-match',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
    expect(preflight.headers.get('access-control-allow-methods')).toBe('GET,HEAD');
  });
});
