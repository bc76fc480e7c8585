import { beforeAll, expect, test } from 'vitest';
import { Indicator, Indicators } from '../../server/features/indicators/indicators.contract';
import { Surveys } from '../../server/features/surveys/surveys.contract';
import { describeOnEachEngine } from '../support/engines';
import { createTestApp } from '../support/test-app';

describeOnEachEngine('Surveys and indicators', (engine) => {
  let app: ReturnType<typeof createTestApp>;
  beforeAll(async () => {
    app = createTestApp(await engine.seeded());
  });
  const read = async (path: string): Promise<unknown> => (await app.request(`/api/v1${path}`)).json();

  test('the safety survey has its six irregular rounds, oldest first, and nine groups', async () => {
    const { surveys } = Surveys.parse(await read('/surveys'));
    const [survey] = surveys;
    expect(surveys).toHaveLength(1);
    expect(survey?.rounds.map(({ round }) => round)).toEqual([
      '2008',
      '2011',
      '2014',
      '2017',
      '2020',
      '2023',
    ]);
    expect(survey?.groups.map(({ key }) => key).slice(0, 3)).toEqual(['all', 'women', 'men']);
    expect(survey?.rounds[3]).toMatchObject({ respondents: 17_669, dateAssumed: true });
  });

  test('the two cut-offs of worry are two indicators that count different answers', async () => {
    const { indicators } = Indicators.parse(await read('/indicators'));
    const counted = (key: string) =>
      indicators
        .find((indicator) => indicator.key === key)
        ?.answers.filter((answer) => answer.counted)
        .map(({ label }) => label.sv);
    expect(counted('oro_brott_ofta')?.length).toBeGreaterThan(0);
    expect(counted('oro_brott_manad')?.length).toBeGreaterThan(counted('oro_brott_ofta')?.length ?? 9);
  });

  test('an indicator alone is told as in the list', async () => {
    const { indicators } = Indicators.parse(await read('/indicators'));
    for (const indicator of indicators) {
      expect(Indicator.parse(await read(`/indicators/${indicator.key}`))).toEqual(indicator);
    }
  });

  test('coverage says in which rounds and kinds of area figures were published', async () => {
    const indicator = Indicator.parse(await read('/indicators/oro_brott_ofta'));
    const published = indicator.coverage.filter((covered) => covered.published > 0);
    expect(published).toContainEqual(
      expect.objectContaining({ round: '2020', areaKind: 'city', published: 1 }),
    );
    expect(indicator.latestRound).toBe('2020');
  });

  test('an unknown indicator is a 404 that names it', async () => {
    const response = await app.request('/api/v1/indicators/finns_inte');
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      code: 'not_found',
      detail: expect.stringContaining('finns_inte'),
    });
  });

  test('an address that no indicator can have is a 404 too', async () => {
    expect((await app.request('/api/v1/indicators/Finns%20inte')).status).toBe(404);
  });
});
