import type { Hono } from 'hono';
import { beforeAll, expect, test } from 'vitest';
import type { IndicatorSeries, SeriesResponse } from '../../server/features/series/series.contract';
import { describeOnEachEngine } from '../support/engines';
import { createTestApp } from '../support/test-app';

describeOnEachEngine('GET /series', (engine) => {
  let app: Hono;
  beforeAll(async () => {
    app = createTestApp(await engine.seeded());
  });

  const get = async (query: string): Promise<IndicatorSeries[]> => {
    const response = await app.request(`/api/v1/series?${query}`);
    expect(response.status).toBe(200);
    return ((await response.json()) as SeriesResponse).series;
  };
  const one = async (query: string): Promise<IndicatorSeries> => {
    const [series] = await get(query);
    if (series === undefined) throw new Error('no series');
    return series;
  };
  const problem = async (query: string) => {
    const response = await app.request(`/api/v1/series?${query}`);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    return (await response.json()) as { status: number; code: string; detail: string };
  };

  test('the city fell from 11 to 9 percent for certain, 2017–2020', async () => {
    const { points, changes } = await one('indicator=oro_brott_ofta&area=stockholm');
    const values = points.filter(({ provenance }) => provenance === 'published');
    expect(values.map(({ round, value }) => [round, value])).toEqual([
      ['2014', 0.08],
      ['2017', 0.11],
      ['2020', 0.09],
    ]);
    expect(changes.find(({ from, to }) => from === '2017' && to === '2020')).toMatchObject({
      verdict: 'decreased',
      example: false,
      sentence: { sv: 'Har minskat (säkerställt): från 11 till 9 procent, 2017–2020' },
    });
  });

  test('Spånga-Tensta is shown at 26 and 13 percent with its source, and not judged', async () => {
    const { points, changes } = await one('indicator=oro_brott_ofta&area=spanga-tensta');
    const of = (round: string) => points.find((point) => point.round === round);
    expect(of('2017')).toMatchObject({ value: 0.26, lower: null, upper: null, provenance: 'published' });
    expect(of('2020')).toMatchObject({
      value: 0.13,
      precision: 'integer',
      source: { title: 'Stockholms stad 2020-09: Positiv trend i årets trygghetsmätning' },
    });
    expect(changes.find(({ from, to }) => from === '2017' && to === '2020')).toMatchObject({
      verdict: 'not_assessable',
      reason: 'respondents_unknown',
      sentence: { sv: 'Kan inte avgöras: antalet svar är inte känt' },
    });
  });

  test('an example value is never judged against a published one', async () => {
    const { changes } = await one('indicator=oro_brott_ofta&area=spanga-tensta');
    expect(changes.find(({ to }) => to === '2017')).toMatchObject({
      reason: 'mixed_provenance',
      example: true,
    });
  });

  test('every round is a point, oldest first, and a merged district has none after its last day', async () => {
    const { points, area } = await one('indicator=utsatt_hot&area=spanga-tensta');
    expect(area).toMatchObject({ kind: 'district', validFrom: '2007-01-01', validTo: '2023-07-01' });
    expect(points.map(({ round, status }) => [round, status])).toEqual([
      ['2008', 'ok'],
      ['2011', 'ok'],
      ['2014', 'ok'],
      ['2017', 'ok'],
      ['2020', 'ok'],
      ['2023', 'not_applicable'],
    ]);
  });

  test('a successor has no figure before it existed', async () => {
    const { points } = await one('indicator=utsatt_hot&area=jarva');
    expect(points.slice(0, 5).every(({ status }) => status === 'not_applicable')).toBe(true);
    expect(points.at(-1)).toMatchObject({ round: '2023', status: 'ok', provenance: 'example' });
  });

  test('a cell that nobody has published is not said to be unsurveyed', async () => {
    const { points } = await one('indicator=otrygg_bostadsomrade&area=bromma');
    expect(points.map(({ round, status }) => [round, status])).toEqual([
      ['2008', 'not_available'],
      ['2011', 'not_available'],
      ['2014', 'not_available'],
      ['2017', 'ok'],
      ['2020', 'ok'],
      ['2023', 'not_available'],
    ]);
  });

  test('too few answers leave the server without any number', async () => {
    const series = await get(
      'indicator=utsatt_hot&area=hagerstensasen&area=hoglandet&area=akeshov&area=olovslund&group=*',
    );
    const suppressed = series.flatMap(({ points }) => points).filter(({ status }) => status === 'suppressed');
    expect(suppressed.length).toBeGreaterThan(0);
    for (const { value, lower, upper, respondents } of suppressed) {
      expect([value, lower, upper, respondents]).toEqual([null, null, null, null]);
    }
  });

  test('no change is judged across the break of 2023', async () => {
    const { breaks, changes } = await one('indicator=utsatt_hot&area=farsta');
    expect(breaks.map(({ round }) => round)).toEqual(['2023']);
    const across = changes.filter(({ to }) => to === '2023');
    expect(across.map(({ from, reason }) => [from, reason])).toEqual([
      ['2020', 'series_break'],
      ['2008', 'series_break'],
    ]);
  });

  test('the two cut-offs of worry are two indicators with their own answers', async () => {
    const often = await one('indicator=oro_brott_ofta&area=stockholm');
    const monthly = await one('indicator=oro_brott_manad&area=stockholm');
    expect(often.indicator.question).toEqual(monthly.indicator.question);
    expect(often.indicator.countedAnswers.map(({ sv }) => sv)).toEqual(['Varje dag', 'Någon gång i veckan']);
    expect(monthly.indicator.countedAnswers).toHaveLength(3);
  });

  test('areas come in the order asked for, groups in theirs', async () => {
    const series = await get('indicator=utsatt_hot&area=farsta&area=bromma&group=men&group=women');
    expect(series.map(({ area, group }) => `${area.slug}/${group.key}`)).toEqual([
      'farsta/women',
      'farsta/men',
      'bromma/women',
      'bromma/men',
    ]);
  });

  test('area=all and group=* mean the city, every district there has been, and every group', async () => {
    const series = await get('indicator=utsatt_hot&area=all&group=*');
    expect(series).toHaveLength(18 * 9);
    expect(series[0]?.area.slug).toBe('stockholm');
  });

  test('an area asked for twice comes once', async () => {
    expect(await get('indicator=utsatt_hot&area=farsta&area=farsta')).toHaveLength(1);
  });

  test('every neighbourhood by every group is one answer', async () => {
    const series = await get('indicator=utsatt_hot&area=all&kind=neighbourhood&group=*');
    expect(series).toHaveLength(118 * 9);
  });

  test('a district that ended keeps the trend it had, and says over which rounds', async () => {
    const { trend } = await one('indicator=ordning_nedskrapning&area=alvsjo');
    expect(trend.rounds).toEqual(['2008', '2011', '2014', '2017', '2020']);
    const farsta = await one('indicator=ordning_nedskrapning&area=farsta');
    expect(farsta.trend.rounds).toEqual(['2008', '2011', '2014', '2017', '2020']);
  });

  test('the method travels with the figures', async () => {
    expect((await one('indicator=utsatt_hot&area=farsta')).method).toEqual({
      confidenceLevel: 0.95,
      interval: 'wilson_effective_respondents',
      difference: 'newcombe_hybrid_score',
      suppressBelow: 30,
      unreliableBelow: 100,
      assumedDesignEffect: 1.5,
    });
  });

  test('what is unknown is named', async () => {
    expect(await problem('indicator=joy&area=stockholm')).toMatchObject({ status: 404, code: 'not_found' });
    expect((await problem('indicator=utsatt_hot&area=atlantis')).detail).toContain('atlantis');
    expect((await problem('indicator=utsatt_hot&area=farsta&group=cats')).detail).toContain('cats');
    expect((await problem('indicator=utsatt_hot&area=farsta&area=atlantis')).status).toBe(404);
  });

  test.each([
    ['area=stockholm', 400],
    ['indicator=utsatt_hot', 400],
    ['indicator=utsatt_hot&area=farsta&colour=red', 400],
    ['indicator=utsatt_hot&area=farsta&reading=yesterday', 400],
    ['indicator=utsatt_hot&area=all&area=farsta', 400],
    ['indicator=utsatt_hot&area=farsta&group=*&group=all', 400],
    ['indicator=utsatt_hot&area=farsta&within=farsta', 400],
    ['indicator=utsatt_hot&area=farsta&kind=neighbourhood', 400],
    ['indicator=utsatt_hot&area=all&kind=district&within=farsta', 400],
    ['indicator=utsatt_hot&indicator=utsatt_ran&area=farsta', 400],
    ["indicator=utsatt_hot&area=x' or 1=1", 400],
  ])('%s is refused', async (query, status) => {
    expect((await problem(query)).status).toBe(status);
  });
});
