import type { Hono } from 'hono';
import { beforeAll, expect, test } from 'vitest';
import type { Comparison } from '../../server/features/comparison/comparison.contract';
import { describeOnEachEngine } from '../support/engines';
import { createTestApp } from '../support/test-app';

describeOnEachEngine('GET /comparison', (engine) => {
  let app: Hono;
  beforeAll(async () => {
    app = createTestApp(await engine.seeded());
  });

  const get = async (query: string): Promise<Comparison> => {
    const response = await app.request(`/api/v1/comparison?${query}`);
    expect(response.status).toBe(200);
    return (await response.json()) as Comparison;
  };

  test.each([
    ['2017', 14],
    ['2020', 14],
    ['2023', 11],
  ])('%s has the %i districts of its day, by name', async (round, count) => {
    const { areas } = await get(`indicator=utsatt_hot&round=${round}`);
    const names = areas.map(({ area }) => area.label);
    expect(names).toHaveLength(count);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'sv')));
  });

  test('a difference to the city is judged only like with like', async () => {
    const { areas, comparedAreas } = await get('indicator=oro_brott_ofta&round=2020');
    const reasons = new Map(areas.map(({ area, differenceToCity }) => [area.slug, differenceToCity.reason]));
    expect(reasons.get('bromma')).toBeNull();
    expect(reasons.get('spanga-tensta')).toBe('respondents_unknown');
    expect(reasons.get('sodermalm')).toBe('mixed_provenance');
    expect(comparedAreas).toBe(1);
  });

  test('every district is judged where all figures are of one kind, and chance is named', async () => {
    const { areas, comparedAreas, expectedByChance } = await get('indicator=ordning_nedskrapning&round=2020');
    expect(comparedAreas).toBe(14);
    expect(expectedByChance).toBeCloseTo(0.7, 9);
    const highest = areas.find(({ area }) => area.slug === 'rinkeby-kista');
    expect(highest?.differenceToCity.verdict).toBe('increased');
    expect(highest?.differenceToCity.sentence.sv).toMatch(
      /^Säkert högre än i hela staden: \d+,\d mot \d+,\d procent$/,
    );
  });

  test('ranks are ranges that leave a place for every district', async () => {
    const { areas } = await get('indicator=ordning_nedskrapning&round=2020');
    for (const { rank } of areas) {
      expect(rank?.of).toBe(14);
      expect(rank?.from).toBeLessThanOrEqual(rank?.to ?? 0);
    }
    expect(areas.some(({ rank }) => rank !== null && rank.from < rank.to)).toBe(true);
  });

  test('the map keeps its classes when the round changes', async () => {
    const before = await get('indicator=utsatt_hot&round=2017');
    const after = await get('indicator=utsatt_hot&round=2020');
    expect(before.classes).toHaveLength(4);
    expect(after.classes).toEqual(before.classes);
  });

  test('a change is since the latest earlier figure of the same district', async () => {
    const { areas } = await get('indicator=utsatt_hot&round=2020');
    expect(areas.every(({ change }) => change?.from === '2017' && change.to === '2020')).toBe(true);
    const merged = await get('indicator=utsatt_hot&round=2023');
    expect(merged.areas.find(({ area }) => area.slug === 'jarva')?.change).toBeNull();
    expect(merged.areas.find(({ area }) => area.slug === 'farsta')?.change?.reason).toBe('series_break');
  });

  test('a group is compared with the same group of the city', async () => {
    const { group, city, areas } = await get('indicator=utsatt_sextrakasserier&round=2020&group=women');
    expect(group.label.sv).toBe('Kvinnor');
    const men = await get('indicator=utsatt_sextrakasserier&round=2020&group=men');
    expect(city.value).toBeGreaterThan(men.city.value ?? 1);
    expect(areas).toHaveLength(14);
  });

  test.each([
    ['indicator=joy&round=2020', 404],
    ['indicator=utsatt_hot&round=2019', 404],
    ['indicator=utsatt_hot&round=2020&group=cats', 404],
    ['indicator=utsatt_hot', 400],
    ['indicator=utsatt_hot&round=20', 400],
    ['indicator=utsatt_hot&round=2020&area=farsta', 400],
  ])('%s is refused', async (query, status) => {
    const response = await app.request(`/api/v1/comparison?${query}`);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
  });
});
