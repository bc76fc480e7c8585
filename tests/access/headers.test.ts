import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../seed/project-root';
import { represent } from '../../server/http/representation';
import { describeOnEachEngine } from '../support/engines';
import { signInMember } from '../support/signed-in';
import { createTestApp } from '../support/test-app';

const PAGE = represent(new TextEncoder().encode('x'), { 'content-type': 'text/html' });
const WEB = new Map([['/index.html', PAGE]]);

describeOnEachEngine('What the product asks of a browser', (engine) => {
  const product = async (site = {}) => createTestApp(await engine.migrated(), { web: WEB, site });

  test('is to run and load only what comes from the product itself, and nothing inline', async () => {
    const app = await product();
    for (const path of ['/', '/logga-in', '/embed/karta', '/api/docs', '/api/v1/areas', '/finns.inte']) {
      const policy = (await app.request(path)).headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
      expect(policy).toContain("base-uri 'none'; form-action 'self'; frame-ancestors");
      expect(policy).not.toMatch(/unsafe|https?:|blob:|\*(?!$)/);
    }
  });

  test('is to come back over TLS for a year, where it is served over TLS', async () => {
    const secure = (await (await product()).request('/')).headers;
    expect(secure.get('strict-transport-security')).toBe('max-age=31536000');
    const plain = await (await product({ address: () => 'http://127.0.0.1:3000' })).request('/');
    expect(plain.headers.get('strict-transport-security')).toBeNull();
  });

  test('is to tell nobody which page a link stood on, to guess no types and to share no window', async () => {
    const { headers } = await (await product()).request('/');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect((await (await product()).request('/embed/karta')).headers.get('cross-origin-opener-policy')).toBe(
      null,
    );
  });

  test('is to keep nothing of what is for people signed in, and to show it to no other origin', async () => {
    const app = await product();
    for (const path of ['/api/v1/session', '/api/v1/finns-inte', '/api/auth/get-session']) {
      const { headers } = await app.request(path, { headers: { origin: 'https://elak.example' } });
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    }
  });

  test('is to let everybody read open data', async () => {
    const { headers } = await (await product()).request('/api/v1/areas');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  });

  test('is to hold the session in a cookie that no script and no neighbouring host can touch', async () => {
    const db = await engine.migrated();
    const { cookie } = await signInMember({ app: createTestApp(db), db }, []);
    expect(cookie).toMatch(/^__Host-lagesbild\.session_token=/);
    const response = await createTestApp(db).request('/api/v1/session', {
      method: 'DELETE',
      headers: { cookie },
    });
    const set = response.headers
      .getSetCookie()
      .find((one) => one.startsWith('__Host-lagesbild.session_token'));
    expect(set).toMatch(/; Path=\/(;|$)/);
    for (const attribute of ['HttpOnly', 'SameSite=Lax', 'Secure']) expect(set).toContain(attribute);
    expect(set).not.toContain('Domain');
  });
});

describeOnEachEngine('Whom to tell of a weakness', (engine) => {
  const request = async (contactEmail: string | null, path: string) =>
    await createTestApp(await engine.migrated(), { site: { contactEmail } }).request(path);

  test('stands in security.txt, with a time at which it runs out', async () => {
    const response = await request('sakerhet@staden.example', '/.well-known/security.txt');
    expect(response.headers.get('content-type')).toBe('text/plain; charset=UTF-8');
    expect(await response.text()).toBe(
      [
        'Contact: mailto:sakerhet@staden.example',
        'Expires: 2025-07-14T12:00:00Z',
        'Preferred-Languages: sv, en',
        'Canonical: https://lagesbild.example/.well-known/security.txt',
        '',
      ].join('\n'),
    );
  });

  test('is found at the older address too', async () => {
    const response = await request('sakerhet@staden.example', '/security.txt');
    expect([response.status, response.headers.get('location')]).toEqual([301, '/.well-known/security.txt']);
  });

  test('is not made up where no contact is set', async () => {
    expect((await request(null, '/.well-known/security.txt')).status).toBe(404);
  });
});

test('search engines are asked to leave the pages of signing in and of people alone', () => {
  const robots = readFileSync(join(projectRoot(), 'web/public/robots.txt'), 'utf8');
  for (const path of ['/admin', '/profil', '/lank', '/logga-in', '/glomt-losenord']) {
    expect(robots).toContain(`Disallow: ${path}\n`);
  }
});
