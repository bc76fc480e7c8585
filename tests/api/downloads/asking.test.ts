import type { Hono } from 'hono';
import type { Kysely } from 'kysely';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { countUpDataVersion } from '../../../db/data-version';
import type { Database } from '../../../db/database';
import { describeOnEachEngine } from '../../support/engines';
import { createTestApp } from '../../support/test-app';

const ADDRESS = '/api/v1/series?indicator=oro_brott_ofta&area=spanga-tensta';
const CSV = 'text/csv; charset=utf-8; header=present';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const JSON_STAT = 'application/vnd.json-stat+json';
const PX = 'text/pc-axis; charset=utf-8';

describeOnEachEngine('Asking for a file', (engine) => {
  let db: Kysely<Database>;
  let app: Hono;
  let time: number;
  beforeAll(async () => {
    db = await engine.seeded();
  });
  beforeEach(() => {
    time = Date.parse('2026-11-25T12:00:00Z');
    app = createTestApp(db, { now: () => new Date(time) });
  });

  const accepting = (accept: string, address = ADDRESS) => app.request(address, { headers: { accept } });
  const typeOf = async (accept: string, address = ADDRESS) =>
    (await accepting(accept, address)).headers.get('content-type');

  test.each([
    ['csv', CSV, 'csv'],
    ['csv-sv', CSV, 'csv'],
    ['xlsx', XLSX, 'xlsx'],
    ['json-stat', JSON_STAT, 'json'],
    ['px', PX, 'px'],
  ])('format=%s is a file with its type and a telling name of the day', async (format, type, extension) => {
    const { headers } = await app.request(`${ADDRESS}&format=${format}`);
    expect(headers.get('content-type')).toBe(type);
    const disposition = headers.get('content-disposition') ?? '';
    expect(disposition).toContain(
      `filename="lagesbild-oro_brott_ofta-spanga-tensta-2026-11-25.${extension}"`,
    );
    const [, telling] = /filename\*=UTF-8''([\w%.~-]+)$/.exec(disposition) ?? [];
    expect(decodeURIComponent(telling ?? '')).toBe(
      `Lägesbild – Ofta orolig för att utsättas för brott. Spånga-Tensta. Alla, 2008–2023, 2026-11-25.${extension}`,
    );
    expect(headers.get('vary')).toBe('Accept-Encoding');
  });

  test.each([
    ['text/csv', CSV],
    [XLSX, XLSX],
    [JSON_STAT, JSON_STAT],
    ['text/pc-axis', PX],
    ['application/json;q=0.5, text/csv', CSV],
    ['text/csv;q=0.4, application/json;q=0.9', 'application/json'],
    ['text/csv;q=0, application/json', 'application/json'],
    ['text/csv;q=0', 'application/json'],
    ['*/*', 'application/json'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'application/json'],
    ['image/png', 'application/json'],
    ['TEXT/CSV', CSV],
  ])('Accept: %s gives %s', async (accept, type) => {
    const { headers } = await accepting(accept);
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('vary')).toBe('Accept, Accept-Encoding');
  });

  test('the address goes before Accept', async () => {
    expect(await typeOf('text/csv', `${ADDRESS}&format=px`)).toBe(PX);
    expect(await typeOf('text/csv', `${ADDRESS}&format=json`)).toBe('application/json');
  });

  test('what is kept for one form is never served to who accepts only another', async () => {
    const forms = ['application/json', 'text/csv', XLSX, JSON_STAT, 'text/pc-axis'];
    const first = await Promise.all(forms.map((form) => typeOf(form)));
    const kept = await Promise.all(forms.map((form) => typeOf(form)));
    expect(kept).toEqual(first);
    expect(new Set(kept).size).toBe(forms.length);
  });

  test.each(['csv', 'csv-sv', 'xlsx', 'json-stat', 'px'])(
    'a kept %s is the same file, and 304 to who has it',
    async (format) => {
      const address = `${ADDRESS}&format=${format}`;
      const [first, kept] = [await app.request(address), await app.request(address)];
      expect(Object.fromEntries(kept.headers)).toEqual(Object.fromEntries(first.headers));
      expect(Buffer.from(await kept.arrayBuffer())).toEqual(Buffer.from(await first.arrayBuffer()));
      const etag = first.headers.get('etag') ?? '';
      const again = await app.request(address, { headers: { 'if-none-match': etag } });
      expect([again.status, again.headers.get('vary')]).toEqual([304, 'Accept-Encoding']);
    },
  );

  test('each form has an ETag of its own', async () => {
    const tags = await Promise.all(
      ['json', 'csv', 'csv-sv', 'xlsx', 'json-stat', 'px'].map(async (format) =>
        (await app.request(`${ADDRESS}&format=${format}`)).headers.get('etag'),
      ),
    );
    expect(new Set(tags).size).toBe(tags.length);
  });

  test('a file carries the Swedish day it is taken out, also when the day turns', async () => {
    const dayOf = async () => (await (await accepting('text/csv')).text()).match(/2026-11-2\d/)?.[0];
    time = Date.parse('2026-11-25T22:59:00Z');
    expect(await dayOf()).toBe('2026-11-25');
    time = Date.parse('2026-11-25T23:00:01Z');
    expect(await dayOf()).toBe('2026-11-26');
  });

  test('a change of data empties what is kept of every form', async () => {
    const changing = await engine.seeded();
    app = createTestApp(changing, { now: () => new Date(time) });
    const readName = async () => (await (await accepting('text/csv')).text()).includes('Nya Spånga');
    expect(await readName()).toBe(false);
    await changing.transaction().execute(async (tx) => {
      await tx.updateTable('areas').set({ name: 'Nya Spånga' }).where('slug', '=', 'spanga-tensta').execute();
      await countUpDataVersion(tx);
    });
    time += 1_000;
    expect(await readName()).toBe(true);
  });

  test('HEAD tells what GET would, without the body', async () => {
    for (const format of ['csv', 'xlsx', 'px']) {
      const address = `${ADDRESS}&format=${format}`;
      const got = await app.request(address);
      const head = await app.request(address, { method: 'HEAD' });
      expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(got.headers));
      expect(await head.text()).toBe('');
    }
  });

  test.each([
    `${ADDRESS}&format=pdf`,
    `${ADDRESS}&format=`,
    `${ADDRESS}&format=csv&format=px`,
    `${ADDRESS}&format=csv&lang=de`,
    '/api/v1/comparison?indicator=utsatt_hot&round=2020&format=docx',
    '/api/v1/areas?format=csv',
  ])('%s is refused', async (address) => {
    const response = await app.request(address);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
  });

  test('what is not there is a problem in every form', async () => {
    const response = await app.request('/api/v1/series?indicator=joy&area=stockholm&format=xlsx');
    expect([response.status, response.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json',
    ]);
    expect(response.headers.get('content-disposition')).toBeNull();
  });
});
