import { expect, test } from 'vitest';
import { isForeign, ownOrigins } from '../../server/http/same-origin';
import { describeOnEachEngine } from '../support/engines';
import { signInMember } from '../support/signed-in';
import { createTestApp, TEST_SITE } from '../support/test-app';

const HOME = TEST_SITE.address();

test('a product on loopback has the three names of this machine, with its port', () => {
  expect(ownOrigins('http://127.0.0.1:3000')).toEqual([
    'http://localhost:3000',
    'http://127.0.0.1:3000',
    'http://[::1]:3000',
  ]);
  expect(ownOrigins('https://lagesbild.example')).toEqual(['https://lagesbild.example']);
});

test.each([
  ['a program that is no browser', {}, false],
  ['an own page', { origin: 'http://localhost:3000', site: 'same-origin' }, false],
  ['an address typed by the reader', { site: 'none' }, false],
  ['another site', { origin: 'https://elak.example', site: 'cross-site' }, true],
  ['another site in a browser that names no origin', { site: 'cross-site' }, true],
  ['a neighbouring name of the same domain', { site: 'same-site' }, true],
  ['another port of this machine', { origin: 'http://localhost:4000', site: 'same-site' }, true],
  ['a frame without an origin', { origin: 'null' }, true],
  ['an origin that begins alike', { origin: 'http://localhost:3000.elak.example' }, true],
  ['the same name over TLS', { origin: 'https://localhost:3000' }, true],
  ['a header that is empty', { origin: '' }, true],
  ['a foreign name that was made to point here', { host: 'elak.example:3000' }, true],
])('on loopback, what %s sends is judged by where it comes from', (_, said, foreign) => {
  const provenance = { origin: undefined, site: undefined, host: '127.0.0.1:3000', ...said };
  expect(isForeign(provenance, 'http://127.0.0.1:3000')).toBe(foreign);
});

describeOnEachEngine('A change asked for by a page of another origin', (engine) => {
  async function product() {
    const db = await engine.migrated();
    let time = new Date('2025-01-15T12:00:00Z').getTime();
    const now = () => new Date(time);
    const pass = (ms: number) => {
      time += ms;
    };
    return { db, now, pass, app: createTestApp(db, { now }) };
  }
  const send = { method: 'DELETE', headers: { origin: 'https://elak.example' } };
  const refusals = ({ db }: Awaited<ReturnType<typeof product>>) =>
    db
      .selectFrom('audit_log')
      .innerJoin('audit_details', 'audit_details.seq', 'audit_log.seq')
      .select(['action', 'outcome', 'actor_id', 'body'])
      .where('action', '=', 'request.refused')
      .execute();

  test('is refused before anything is done, and written down with who was signed in', async () => {
    const parts = await product();
    const member = await signInMember(parts, [{ role: 'reader', organisation: 'farsta' }]);
    const headers = { ...send.headers, cookie: member.cookie };
    const response = await parts.app.request('/api/v1/session', { ...send, headers });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: 'foreign_origin' });
    expect((await (await member.ask('GET', '/api/v1/session')).json()).person.id).toBe(member.id);
    const [row] = await refusals(parts);
    expect(row).toMatchObject({ outcome: 'refused', actor_id: member.id });
    expect(JSON.parse(row?.body ?? '')).toMatchObject({
      reason: 'foreign_origin',
      after: { origin: 'https://elak.example', method: 'DELETE', path: '/api/v1/session' },
    });
  });

  test('is written down once a minute, however often it comes', async () => {
    const parts = await product();
    for (let time = 0; time < 5; time += 1) await parts.app.request('/api/v1/session', send);
    expect(await refusals(parts)).toHaveLength(1);
    parts.pass(60_000);
    await parts.app.request('/api/v1/session', send);
    expect(await refusals(parts)).toHaveLength(2);
  });

  test('is refused on every address below /api, also where nothing is', async () => {
    const { app } = await product();
    for (const path of ['/api/v1/areas', '/api/auth/sign-in/email', '/api/finns-inte', '/api/v1/session']) {
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
        const response = await app.request(path, { method, headers: send.headers });
        expect([path, method, response.status]).toEqual([path, method, 403]);
      }
    }
  });

  test('is let past when it is an own page that asks, or no browser at all', async () => {
    const { app } = await product();
    for (const headers of [{ origin: HOME, 'sec-fetch-site': 'same-origin' }, {}]) {
      expect((await app.request('/api/v1/session', { method: 'DELETE', headers })).status).toBe(200);
    }
  });
});
