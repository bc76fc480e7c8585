import type { Kysely } from 'kysely';
import { expect, test } from 'vitest';
import type { Database } from '../../db/database';
import { Boundaries } from '../../server/features/boundaries/boundaries.contract';
import { importBoundaries } from '../../server/features/boundaries/import-boundaries';
import { boundaryFile, DISTRICTS_2007, inventedDistricts } from '../support/boundary-file';
import { describeOnEachEngine } from '../support/engines';
import { createTestApp } from '../support/test-app';

const take = (db: Kysely<Database>, names: readonly string[], validFrom: string) =>
  importBoundaries(db, {
    content: new TextEncoder().encode(boundaryFile(inventedDistricts(names))),
    fileName: 'omraden.geo.json',
    validFrom,
    replace: false,
    now: () => new Date('2025-01-15T12:00:00Z'),
  });

const MERGED_IN_2020 = ['Hägersten-Liljeholmen', 'Älvsjö'];
const DISTRICTS_2020 = [
  ...DISTRICTS_2007.filter((name) => !MERGED_IN_2020.includes(name)),
  'Hägersten-Älvsjö',
];

describeOnEachEngine('Boundaries', (engine) => {
  const read = async (db: Kysely<Database>, query: string): Promise<Boundaries> => {
    const response = await createTestApp(db).request(`/api/v1/boundaries${query}`);
    expect(response.status).toBe(200);
    return Boundaries.parse(await response.json());
  };

  test('are none, and every area is missing, until some have been taken in', async () => {
    const { features, missing, validFrom } = await read(await engine.catalogue(), '?on=2017-06-01');
    expect(features).toEqual([]);
    expect(validFrom).toBeNull();
    expect(missing).toHaveLength(14);
    expect(missing[0]).toEqual({ slug: 'bromma', name: 'Bromma' });
  });

  test('are those of the latest set of the day or before', async () => {
    const db = await engine.catalogue();
    await take(db, DISTRICTS_2007, '2007-01-01');
    await take(db, DISTRICTS_2020, '2020-07-01');
    const validFrom = async (on: string) => (await read(db, `?on=${on}`)).validFrom;
    expect(await validFrom('2006-12-31')).toBeNull();
    expect(await validFrom('2020-06-30')).toBe('2007-01-01');
    expect(await validFrom('2020-07-01')).toBe('2020-07-01');
    const { features, missing } = await read(db, '?on=2020-07-01');
    expect(features).toHaveLength(13);
    expect(missing).toEqual([]);
    expect(features.find(({ id }) => id === 'hagersten-alvsjo')?.properties.mergedFrom).toEqual([]);
  });

  test('of a merged district are put together from its parts when there is no later set', async () => {
    const db = await engine.catalogue();
    await take(db, DISTRICTS_2007, '2007-01-01');
    const { features, validFrom } = await read(db, '?on=2023-07-01&kind=district');
    expect(validFrom).toBe('2007-01-01');
    expect(features).toHaveLength(11);
    const jarva = features.find(({ id }) => id === 'jarva');
    expect(jarva?.properties).toEqual({
      name: 'Järva',
      mergedFrom: [
        { slug: 'rinkeby-kista', name: 'Rinkeby-Kista' },
        { slug: 'spanga-tensta', name: 'Spånga-Tensta' },
      ],
    });
    // The two lie side by side: one outline is left, without the line between them.
    expect(jarva?.geometry).toMatchObject({ type: 'Polygon', coordinates: { length: 1 } });
    expect(features.find(({ id }) => id === 'bromma')?.properties.mergedFrom).toEqual([]);
  });

  test('of a set that has been replaced are drawn no longer', async () => {
    const db = await engine.catalogue();
    const bromma = async () =>
      JSON.stringify((await read(db, '?on=2008-01-01')).features.find(({ id }) => id === 'bromma')?.geometry);
    await take(db, DISTRICTS_2007, '2007-01-01');
    const before = await bromma();
    const moved = inventedDistricts().map((one) => ({
      ...one,
      geometry: JSON.parse(
        JSON.stringify(one.geometry).replaceAll('[17.', '[16.').replaceAll('[18.', '[17.'),
      ),
    }));
    await importBoundaries(db, {
      content: new TextEncoder().encode(boundaryFile(moved)),
      fileName: 'flyttade.geo.json',
      validFrom: '2007-01-01',
      replace: true,
      now: () => new Date('2025-01-15T12:00:00Z'),
    });
    expect(await bromma()).not.toBe(before);
  });

  test('of a later set do not draw an earlier day', async () => {
    const db = await engine.catalogue();
    await take(db, DISTRICTS_2020, '2020-07-01');
    const { features, missing } = await read(db, '?on=2017-06-01');
    expect(features).toEqual([]);
    expect(missing).toHaveLength(14);
  });

  test('of districts say nothing of neighbourhoods', async () => {
    const db = await engine.catalogue();
    await take(db, DISTRICTS_2007, '2007-01-01');
    expect((await read(db, '?on=2017-06-01&kind=neighbourhood')).missing).toHaveLength(117);
  });

  test('are seen as soon as they have been taken in, and not sent twice', async () => {
    const db = await engine.catalogue();
    let now = new Date('2025-01-15T12:00:00Z');
    const app = createTestApp(db, { now: () => now });
    const ask = (headers = {}) => app.request('/api/v1/boundaries?on=2017-06-01', { headers });
    const before = await ask();
    await take(db, DISTRICTS_2007, '2007-01-01');
    now = new Date('2025-01-15T12:00:02Z');
    const after = await ask();
    expect((await after.clone().json()).features).toHaveLength(14);
    const etag = after.headers.get('etag') ?? '';
    expect(etag).not.toBe(before.headers.get('etag'));
    const again = await ask({ 'if-none-match': etag });
    expect(again.status).toBe(304);
  });

  test.each(['', '?on=igår', '?on=2017-06-01&kind=city', '?on=2017-06-01&year=2017'])(
    '"%s" cannot be answered: 400',
    async (query) => {
      const response = await createTestApp(await engine.migrated()).request(`/api/v1/boundaries${query}`);
      expect(response.status).toBe(400);
    },
  );
});
