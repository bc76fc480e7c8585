import { gunzipSync } from 'node:zlib';
import type { Kysely } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { countUpDataVersion } from '../../db/data-version';
import type { Database } from '../../db/database';
import { describeOnEachEngine } from '../support/engines';
import { createTestApp } from '../support/test-app';

const AREAS = '/api/v1/areas';

describeOnEachEngine('Caching', (engine) => {
  let db: Kysely<Database>;
  let app: ReturnType<typeof createTestApp>;
  let time: number;
  beforeEach(async () => {
    db = await engine.catalogue();
    time = Date.parse('2025-01-15T12:00:00Z');
    app = createTestApp(db, { now: () => new Date(time) });
  });

  const read = (headers: Record<string, string> = {}, path = AREAS) => app.request(path, { headers });
  const rename = (name: string) =>
    db.transaction().execute(async (tx) => {
      await tx.updateTable('areas').set({ name }).where('slug', '=', 'stockholm').execute();
      await countUpDataVersion(tx);
    });
  const nameOfCity = async () => (await (await read()).json()).areas[0].label;

  test('an answer carries a strong ETag and must be asked about again', async () => {
    const response = await read();
    expect(response.headers.get('etag')).toMatch(/^"[\w-]{20,}"$/);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
  });

  test('the first and the kept answer are the same, headers and all', async () => {
    const [first, kept] = [await read(), await read()];
    expect(Object.fromEntries(kept.headers)).toEqual(Object.fromEntries(first.headers));
    expect(await kept.text()).toBe(await first.text());
    expect(kept.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(kept.headers.get('access-control-allow-origin')).toBe('*');
  });

  test('a reader who has the answer gets 304 without a body', async () => {
    const etag = (await read()).headers.get('etag') ?? '';
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const response = await read({ 'if-none-match': known });
      expect(response.status).toBe(304);
      expect(response.headers.get('etag')).toBe(etag);
      expect(await response.text()).toBe('');
    }
    expect((await read({ 'if-none-match': '"other"' })).status).toBe(200);
  });

  test('even the very first answer is a 304 to a reader who has it', async () => {
    const etag = (await read()).headers.get('etag') ?? '';
    const restarted = createTestApp(db);
    expect((await restarted.request(AREAS, { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  test('a compressed answer is the same answer under another ETag', async () => {
    const plain = await read();
    const compressed = await read({ 'accept-encoding': 'gzip, br' });
    expect(compressed.headers.get('content-encoding')).toBe('gzip');
    expect(compressed.headers.get('etag')).not.toBe(plain.headers.get('etag'));
    const bytes = Buffer.from(await compressed.arrayBuffer());
    expect(compressed.headers.get('content-length')).toBe(String(bytes.length));
    expect(gunzipSync(bytes).toString()).toBe(await plain.text());
    expect((await read({ 'accept-encoding': 'gzip;q=0' })).headers.get('content-encoding')).toBeNull();
  });

  test('a change of data shows within a second, under a new ETag', async () => {
    expect(await nameOfCity()).toBe('Stockholm');
    const before = (await read()).headers.get('etag');
    await rename('Nya Stockholm');
    expect(await nameOfCity()).toBe('Stockholm');
    time += 1_000;
    expect(await nameOfCity()).toBe('Nya Stockholm');
    expect((await read()).headers.get('etag')).not.toBe(before);
  });

  test('the order in which parameters stand does not matter', async () => {
    const [one, other] = [
      await read({}, `${AREAS}?kind=district&on=2017-06-01`),
      await read({}, `${AREAS}?on=2017-06-01&kind=district`),
    ];
    expect(one.headers.get('etag')).toBe(other.headers.get('etag'));
  });

  test('the values of a parameter do matter', async () => {
    const [one, other] = [await read({}, `${AREAS}?on=2017-06-01`), await read({}, `${AREAS}?on=2023-07-01`)];
    expect(one.headers.get('etag')).not.toBe(other.headers.get('etag'));
  });

  test('a refused request is not kept', async () => {
    const response = await read({}, `${AREAS}?on=nu`);
    expect(response.status).toBe(400);
    expect(response.headers.get('etag')).toBeNull();
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('HEAD tells what GET would, without the body', async () => {
    const got = await read();
    for (const response of [await app.request(AREAS, { method: 'HEAD' })]) {
      expect(response.status).toBe(200);
      expect(Object.fromEntries(response.headers)).toEqual(Object.fromEntries(got.headers));
      expect(await response.text()).toBe('');
    }
  });
});
