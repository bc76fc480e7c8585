import { Hono } from 'hono';
import { beforeEach, describe, expect, test } from 'vitest';
import { readCache } from '../../server/http/read-cache';

describe('The cache before the API', () => {
  let version: string;
  let computed: string[];
  let app: Hono;
  beforeEach(() => {
    version = '1';
    computed = [];
    app = new Hono();
    app.use(readCache(() => version));
    app.get('/figures', async (c) => {
      computed.push(c.req.header('accept') ?? '');
      const text = `version ${version}`;
      await new Promise((resolve) => setImmediate(resolve));
      return c.text(text, 200, { vary: 'Accept' });
    });
    app.get('/long/:megabytes', (c) => {
      computed.push(c.req.path);
      return c.body(new Uint8Array(Number(c.req.param('megabytes')) * 1024 * 1024));
    });
    app.get('/none', (c) => {
      computed.push(c.req.path);
      return c.text('nothing here', 404);
    });
  });

  const textOf = async (headers: Record<string, string> = {}) =>
    await (await app.request('/figures', { headers })).text();

  test('lets requests for the same answer, made while it is computed, share the work', async () => {
    const texts = await Promise.all(Array.from({ length: 20 }, () => textOf()));
    expect(new Set(texts)).toEqual(new Set(['version 1']));
    expect(computed).toHaveLength(1);
    version = '2';
    expect(new Set(await Promise.all(Array.from({ length: 20 }, () => textOf())))).toEqual(
      new Set(['version 2']),
    );
    expect(computed).toHaveLength(2);
  });

  test('gives nobody who asks after a change of data what was begun before it', async () => {
    const before = textOf();
    version = '2';
    expect(await textOf()).toBe('version 2');
    await before;
    expect(await textOf()).toBe('version 2');
  });

  test('keeps one answer for all ways to ask for the same form', async () => {
    for (let index = 0; index < 50; index += 1)
      await textOf({ accept: `image/x-${index}, */*;q=0.${index}1` });
    expect(computed).toHaveLength(1);
    await textOf({ accept: 'text/csv' });
    await textOf({ accept: 'application/json;q=0.3, text/csv' });
    await textOf({ accept: 'text/turtle' });
    expect(computed).toHaveLength(3);
  });

  test('sends an answer above four megabytes without keeping it', async () => {
    for (const megabytes of [5, 5, 1, 1]) {
      const response = await app.request(`/long/${megabytes}`);
      expect((await response.arrayBuffer()).byteLength).toBe(megabytes * 1024 * 1024);
    }
    expect(computed).toEqual(['/long/5', '/long/5', '/long/1']);
  });

  test('tells each who waited for it of a refusal, and keeps none', async () => {
    const responses = await Promise.all(Array.from({ length: 3 }, () => app.request('/none')));
    expect(responses.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect(await responses[2]?.text()).toBe('nothing here');
  });
});
