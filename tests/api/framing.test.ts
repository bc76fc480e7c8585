import type { Kysely } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import type { Database } from '../../db/database';
import { represent } from '../../server/http/representation';
import { describeOnEachEngine } from '../support/engines';
import { createTestApp } from '../support/test-app';

const file = (type: string) => represent(new TextEncoder().encode('x'), { 'content-type': type });
const WEB = new Map([
  ['/index.html', file('text/html')],
  ['/assets/index-1.js', file('text/javascript')],
]);

describeOnEachEngine('Framing', (engine) => {
  let app: ReturnType<typeof createTestApp>;
  beforeEach(async () => {
    const db: Kysely<Database> = await engine.catalogue();
    app = createTestApp(db, { web: WEB });
  });
  const headersOf = async (path: string, headers: Record<string, string> = {}) =>
    (await app.request(path, { headers })).headers;

  test('single figures may stand in a frame of any page', async () => {
    for (const path of [
      '/embed/karta',
      '/embed/jamfor',
      '/embed/stadsdelar/farsta?tema=morkt',
      '/embed/indikatorer/utsatt_hot',
    ]) {
      const headers = await headersOf(path);
      expect(headers.get('content-security-policy')).toContain('frame-ancestors *');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
      expect(headers.get('x-frame-options')).toBeNull();
    }
  });

  test('an address below /embed that shows no figure may not', async () => {
    for (const path of ['/embed', '/embed/', '/embed/whatever', '/embed/stadsdelar', '/embed/karta/mer']) {
      expect((await headersOf(path)).get('content-security-policy')).toContain("frame-ancestors 'none'");
    }
  });

  test('nothing else may be framed', async () => {
    for (const path of ['/', '/stadsdelar/farsta', '/embed', '/embedded/x', '/api/docs', '/api/v1/areas']) {
      const headers = await headersOf(path);
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-frame-options')).toBe('DENY');
    }
  });

  test('a frame without an origin of its own may read scripts, fonts and figures', async () => {
    for (const path of ['/assets/index-1.js', '/api/v1/areas']) {
      expect((await headersOf(path, { origin: 'null' })).get('access-control-allow-origin')).toBe('*');
    }
  });

  test('no page asks the browser to keep anything that could tell readers apart', async () => {
    for (const path of ['/embed/karta', '/', '/assets/index-1.js', '/api/v1/areas']) {
      expect((await headersOf(path)).get('set-cookie')).toBeNull();
    }
  });
});
