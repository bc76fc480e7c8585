import type { Hono } from 'hono';
import { beforeAll, expect, test } from 'vitest';
import type { Comparison } from '../../server/features/comparison/comparison.contract';
import type { SeriesResponse } from '../../server/features/series/series.contract';
import { describeOnEachEngine } from '../support/engines';
import { createTestApp } from '../support/test-app';

describeOnEachEngine('neighbourhoods', (engine) => {
  let app: Hono;
  beforeAll(async () => {
    app = createTestApp(await engine.seeded());
  });

  const comparison = async (query: string): Promise<Comparison> => {
    const response = await app.request(`/api/v1/comparison?${query}`);
    expect(response.status).toBe(200);
    return (await response.json()) as Comparison;
  };
  const certain = ({ areas }: Comparison) =>
    areas.filter(({ differenceToCity }) => /creased/.test(differenceToCity.verdict));

  test('are compared with the city, 117 of them, under control of false discoveries', async () => {
    const all = await comparison('indicator=ordning_nedskrapning&round=2020&kind=neighbourhood');
    expect(all.areas).toHaveLength(117);
    expect(all).toMatchObject({ kind: 'neighbourhood', control: 'benjamini_hochberg', within: null });
    expect(all.expectedByChance).toBeCloseTo(all.comparedAreas * 0.05, 9);
    const alone = all.areas.filter(({ differenceToCity }) => (differenceToCity.pValue ?? 1) < 0.05);
    expect(certain(all).length).toBeGreaterThan(0);
    expect(certain(all).length).toBeLessThan(alone.length);
  });

  test('that are certain under control have smaller p-values than all that are not', async () => {
    const { areas } = await comparison('indicator=ordning_nedskrapning&round=2017&kind=neighbourhood');
    const judged = areas.filter(({ differenceToCity }) => differenceToCity.pValue !== null);
    const pValues = (sure: boolean) =>
      judged
        .filter(({ differenceToCity }) => /creased/.test(differenceToCity.verdict) === sure)
        .map(({ differenceToCity }) => differenceToCity.pValue ?? 1);
    expect(Math.max(...pValues(true))).toBeLessThan(Math.min(...pValues(false)));
  });

  test('whose difference is not a discovery are said to show none, in words too', async () => {
    const { areas } = await comparison('indicator=ordning_nedskrapning&round=2020&kind=neighbourhood');
    const tempting = areas.filter(
      ({ differenceToCity: { pValue, verdict } }) => (pValue ?? 1) < 0.05 && verdict === 'no_certain_change',
    );
    expect(tempting.length).toBeGreaterThan(0);
    for (const { differenceToCity } of tempting) {
      expect(differenceToCity.sentence.sv).toBe('Ingen säkerställd skillnad mot hela staden');
    }
  });

  test('of one district are those that lay in it on the day', async () => {
    const { areas, within } = await comparison('indicator=utsatt_hot&round=2023&within=jarva');
    expect(within).toEqual({ slug: 'jarva', label: 'Järva' });
    expect(areas.map(({ area }) => area.slug)).toContain('husby');
    expect(areas.map(({ area }) => area.slug)).toContain('tensta');
    expect((await comparison('indicator=utsatt_hot&round=2020&within=jarva')).areas).toEqual([]);
  });

  test('can be read as series, by the district they lie in', async () => {
    const response = await app.request(
      '/api/v1/series?indicator=utsatt_hot&area=all&kind=neighbourhood&within=farsta',
    );
    const { series } = (await response.json()) as SeriesResponse;
    const kinds = series.map(({ area }) => area.kind);
    expect(kinds[0]).toBe('city');
    expect(kinds.slice(1).every((kind) => kind === 'neighbourhood')).toBe(true);
    expect(series.map(({ area }) => area.slug)).toContain('hokarangen');
  });

  test('are never controlled away among districts', async () => {
    const districts = await comparison('indicator=ordning_nedskrapning&round=2020');
    expect(districts.control).toBe('none');
    const alone = districts.areas.filter(({ differenceToCity }) => (differenceToCity.pValue ?? 1) < 0.05);
    expect(certain(districts)).toHaveLength(alone.length);
  });

  test.each([
    ['within=atlantis', 404],
    ['within=husby', 404],
    ['kind=parish', 400],
  ])('%s is refused', async (query, status) => {
    const response = await app.request(`/api/v1/comparison?indicator=utsatt_hot&round=2020&${query}`);
    expect(response.status).toBe(status);
  });
});
