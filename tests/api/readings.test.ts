import type { Hono } from 'hono';
import type { Kysely } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../db/database';
import type { Comparison } from '../../server/features/comparison/comparison.contract';
import type { IndicatorSeries, SeriesResponse } from '../../server/features/series/series.contract';
import { describeOnEachEngine } from '../support/engines';
import { createTestApp } from '../support/test-app';

const WEIGHT_RINKEBY_KISTA = 46_792 / (46_792 + 38_115);

describeOnEachEngine('readings', (engine) => {
  let app: Hono;
  let db: Kysely<Database>;
  beforeAll(async () => {
    db = await engine.seeded();
    app = createTestApp(db);
  });

  const series = async (query: string): Promise<IndicatorSeries[]> => {
    const response = await app.request(`/api/v1/series?${query}`);
    expect(response.status).toBe(200);
    return ((await response.json()) as SeriesResponse).series;
  };
  const one = async (query: string): Promise<IndicatorSeries> => {
    const [first] = await series(query);
    if (first === undefined) throw new Error('no series');
    return first;
  };
  const comparison = async (query: string): Promise<Comparison> => {
    const response = await app.request(`/api/v1/comparison?${query}`);
    expect(response.status).toBe(200);
    return (await response.json()) as Comparison;
  };

  test('Järva 2017 is 21 and 26 percent weighted by those who lived there, with its parts listed', async () => {
    const { points, reading } = await one('indicator=oro_brott_ofta&area=jarva&reading=current_areas');
    expect(reading).toEqual({ kind: 'current_areas', date: '2025-01-15' });
    const point = points.find(({ round }) => round === '2017');
    const expected = WEIGHT_RINKEBY_KISTA * 0.21 + (1 - WEIGHT_RINKEBY_KISTA) * 0.26;
    expect(point?.value).toBeCloseTo(expected, 9);
    expect(point).toMatchObject({ status: 'ok', provenance: 'published', precision: 'integer', lower: null });
    expect(point?.recalculation).toMatchObject({
      parts: [
        { slug: 'rinkeby-kista', label: 'Rinkeby-Kista', value: 0.21 },
        { slug: 'spanga-tensta', label: 'Spånga-Tensta', value: 0.26 },
      ],
      weights: { basis: 'residents', date: '2011-12-31', prognosis: false },
      refusal: null,
    });
    expect(point?.source?.title).toBe('Stockholms stad 2020-09: Positiv trend i årets trygghetsmätning');
  });

  test('the measured 2023 of Järva is not recalculated', async () => {
    const { points } = await one('indicator=utsatt_hot&area=jarva&reading=current_areas');
    expect(points.map(({ recalculation }) => recalculation !== null)).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  test('where no merger lies between, every reading gives the same figures', async () => {
    const of = async (reading: string) => {
      const { points, changes } = await one(`indicator=utsatt_hot&area=farsta&reading=${reading}`);
      return { points, changes };
    };
    expect(await of('current_areas')).toEqual(await of('as_measured'));
    expect(await of('2017-06-01')).toEqual(await of('as_measured'));
  });

  test('all areas are those of the reading’s day: 14, 13 or 11 and the city', async () => {
    const count = async (reading: string) =>
      (await series(`indicator=utsatt_hot&area=all&reading=${reading}`)).length - 1;
    expect(await count('2017-06-01')).toBe(14);
    expect(await count('2020-07-01')).toBe(13);
    expect(await count('current_areas')).toBe(11);
    expect(await count('as_measured')).toBe(17);
  });

  test('a merged district cannot be taken apart: in the areas of 2017 Rinkeby-Kista has no 2023', async () => {
    const { points } = await one('indicator=utsatt_hot&area=rinkeby-kista&reading=2017-06-01');
    expect(points.at(-1)).toMatchObject({ round: '2023', status: 'not_applicable', value: null });
    expect(points.at(-2)?.status).toBe('ok');
  });

  test('an area that the reading does not have is refused, and its successor named', async () => {
    const response = await app.request(
      '/api/v1/series?indicator=utsatt_hot&area=rinkeby-kista&reading=current_areas',
    );
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      code: 'not_in_reading',
      detail: 'rinkeby-kista was no area on 2025-01-15; see jarva',
    });
  });

  test('a merger decided for a day to come counts from that day', async () => {
    const before = createTestApp(db, { now: () => new Date('2023-06-30T21:59:59Z') });
    const after = createTestApp(db, { now: () => new Date('2023-06-30T22:00:00Z') });
    const districts = async (product: Hono) => {
      const response = await product.request(
        '/api/v1/series?indicator=utsatt_hot&area=all&reading=current_areas',
      );
      return ((await response.json()) as SeriesResponse).series.length - 1;
    };
    expect(await districts(before)).toBe(13);
    expect(await districts(after)).toBe(11);
  });

  test('the districts of any round can be compared as those of today', async () => {
    const { areas, reading, classes } = await comparison(
      'indicator=oro_brott_ofta&round=2017&reading=current_areas',
    );
    expect(areas).toHaveLength(11);
    expect(reading.kind).toBe('current_areas');
    const jarva = areas.find(({ area }) => area.slug === 'jarva');
    expect(jarva?.point.recalculation?.parts).toHaveLength(2);
    expect(classes).toHaveLength(4);
  });

  test('a recalculated district is judged against its own past and against the city', async () => {
    const { areas } = await comparison('indicator=ordning_nedskrapning&round=2020&reading=current_areas');
    const jarva = areas.find(({ area }) => area.slug === 'jarva');
    expect(jarva?.differenceToCity.verdict).toBe('increased');
    expect(jarva?.change).toMatchObject({ from: '2017', to: '2020' });
    expect(jarva?.rank).not.toBeNull();
  });

  describe('with areas and figures of their own', () => {
    let own: Hono;
    beforeAll(async () => {
      const copy = await engine.seeded();
      await copy
        .updateTable('estimates')
        .set({
          status: 'suppressed',
          value: null,
          lower: null,
          upper: null,
          respondents: null,
          effective_respondents: null,
          weighted_base: null,
        })
        .where('indicator_key', '=', 'utsatt_hot')
        .where('area_slug', '=', 'spanga-tensta')
        .where('round_key', '=', '2014')
        .execute();
      await copy
        .deleteFrom('estimates')
        .where('indicator_key', '=', 'utsatt_hot')
        .where('area_slug', '=', 'rinkeby-kista')
        .where('round_key', '=', '2011')
        .execute();
      // Järva is given a new name in 2024.
      await copy.updateTable('areas').set({ valid_to: '2024-01-01' }).where('slug', '=', 'jarva').execute();
      await copy
        .insertInto('areas')
        .values({
          slug: 'jarvafaltet',
          name: 'Järvafältet',
          kind: 'district',
          valid_from: '2024-01-01',
          valid_to: null,
        })
        .execute();
      await copy
        .insertInto('area_lineage')
        .values({
          predecessor_slug: 'jarva',
          successor_slug: 'jarvafaltet',
          date: '2024-01-01',
          decision: 'Påhittat',
        })
        .execute();
      await copy
        .updateTable('areas')
        .set({ valid_to: '2024-01-01' })
        .where('slug', '=', 'farsta-strand')
        .execute();
      await copy
        .insertInto('areas')
        .values({
          slug: 'farsta-strandstad',
          name: 'Farsta strandstad',
          kind: 'neighbourhood',
          valid_from: '2024-01-01',
          valid_to: null,
        })
        .execute();
      await copy
        .insertInto('area_lineage')
        .values({
          predecessor_slug: 'farsta-strand',
          successor_slug: 'farsta-strandstad',
          date: '2024-01-01',
          decision: 'Påhittat',
        })
        .execute();
      own = createTestApp(copy);
    });

    const point = async (area: string, round: string) => {
      const response = await own.request(
        `/api/v1/series?indicator=utsatt_hot&area=${area}&reading=current_areas`,
      );
      const { series: lines } = (await response.json()) as SeriesResponse;
      return lines[0]?.points.find((one_) => one_.round === round);
    };

    test('a hidden part refuses the whole, and says which', async () => {
      const refused = await point('jarvafaltet', '2014');
      expect(refused).toMatchObject({ status: 'not_assessable', value: null, respondents: null });
      expect(refused?.recalculation).toMatchObject({ refusal: 'part_suppressed' });
      expect(refused?.recalculation?.parts.map(({ slug, status }) => [slug, status])).toEqual([
        ['rinkeby-kista', 'ok'],
        ['spanga-tensta', 'suppressed'],
      ]);
    });

    test('a missing part refuses the whole: never the mean of what is left', async () => {
      expect(await point('jarvafaltet', '2011')).toMatchObject({
        status: 'not_assessable',
        value: null,
        recalculation: { refusal: 'part_missing' },
      });
    });

    test('a renamed district keeps its figures, and what it was called', async () => {
      expect(await point('jarvafaltet', '2023')).toMatchObject({
        status: 'ok',
        recalculation: { parts: [{ slug: 'jarva', weight: 1 }], weights: { basis: 'none' } },
      });
    });

    test('a neighbourhood that was given a new name keeps its figures too', async () => {
      const renamed = await point('farsta-strandstad', '2017');
      expect(renamed).toMatchObject({
        status: 'ok',
        recalculation: { parts: [{ slug: 'farsta-strand', weight: 1 }] },
      });
    });

    test('a chain of a merger and a renaming is followed to its beginning', async () => {
      const chained = await point('jarvafaltet', '2017');
      expect(chained?.recalculation?.parts.map(({ slug }) => slug)).toEqual([
        'rinkeby-kista',
        'spanga-tensta',
      ]);
    });
  });
});
