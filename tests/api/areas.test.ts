import { beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import { Areas } from '../../server/features/areas/areas.contract';
import { describeOnEachEngine } from '../support/engines';
import { createTestApp } from '../support/test-app';

describeOnEachEngine('Areas', (engine) => {
  let app: ReturnType<typeof createTestApp>;
  beforeAll(async () => {
    app = createTestApp(await engine.catalogue());
  });

  const areas = async (query: string): Promise<z.infer<typeof Areas>['areas']> => {
    const response = await app.request(`/api/v1/areas${query}`);
    expect(response.status).toBe(200);
    return Areas.parse(await response.json()).areas;
  };

  test('fourteen districts in 2017, thirteen after 2020, eleven after the mergers of 2023', async () => {
    expect(await areas('?on=2017-06-01&kind=district')).toHaveLength(14);
    expect(await areas('?on=2020-07-01&kind=district')).toHaveLength(13);
    expect(await areas('?on=2023-07-01&kind=district')).toHaveLength(11);
  });

  test('an area exists on its first day and no longer on the day its successor took over', async () => {
    const slugs = async (on: string) => (await areas(`?on=${on}&kind=district`)).map(({ slug }) => slug);
    expect(await slugs('2023-06-30')).toContain('spanga-tensta');
    expect(await slugs('2023-06-30')).not.toContain('jarva');
    expect(await slugs('2023-07-01')).toContain('jarva');
    expect(await slugs('2023-07-01')).not.toContain('spanga-tensta');
  });

  test('without a day and kind: the city, every district there ever was and 117 neighbourhoods', async () => {
    const all = await areas('');
    const kinds = all.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'city')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'district')).toHaveLength(17);
    expect(kinds.filter((kind) => kind === 'neighbourhood')).toHaveLength(117);
    expect(all[0]).toMatchObject({ slug: 'stockholm', label: 'Stockholm' });
  });

  test('a merged district tells what it came from, and its predecessors what they became', async () => {
    const districts = await areas('?kind=district');
    const jarva = districts.find(({ slug }) => slug === 'jarva');
    const spanga = districts.find(({ slug }) => slug === 'spanga-tensta');
    expect(jarva?.predecessors.map(({ label }) => label)).toEqual(['Rinkeby-Kista', 'Spånga-Tensta']);
    expect(jarva?.successors).toEqual([]);
    expect(spanga?.successors).toMatchObject([{ slug: 'jarva', label: 'Järva', date: '2023-07-01' }]);
    expect(spanga).toMatchObject({ validTo: '2023-07-01', parents: [{ slug: 'stockholm' }] });
  });

  test('a neighbourhood followed its district into the merger', async () => {
    const tensta = (await areas('?kind=neighbourhood')).find(({ slug }) => slug === 'tensta');
    expect(tensta?.parents).toMatchObject([
      { label: 'Spånga-Tensta', validTo: '2023-07-01' },
      { label: 'Järva', validFrom: '2023-07-01', validTo: null },
    ]);
  });

  test('names are ordered as Swedish orders them: å, ä and ö last', async () => {
    const names = (await areas('?on=2017-06-01&kind=district')).map(({ label }) => label);
    expect(names.slice(-3)).toEqual(['Södermalm', 'Älvsjö', 'Östermalm']);
  });

  test.each(['2017-02-30', '2017', 'igår', '2017-06-01T00:00:00Z'])('"%s" is no day: 400', async (on) => {
    const response = await app.request(`/api/v1/areas?on=${on}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'invalid_query', errors: [{ path: 'on' }] });
  });
});
