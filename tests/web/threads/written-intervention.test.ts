import { describe, expect, test } from 'vitest';
import type { Area } from '../../../server/features/areas/areas.contract';
import { withProblems } from '../../../web/features/reports/answers/chosen-problems';
import { turnedTo } from '../../../web/features/reports/answers/goals-kept';
import { ownAreas } from '../../../web/routes/thread-editing/own-areas';

const DARK = { id: 'dark', cause: 'Trasiga lampor', where: 'Tunneln' };
const LOUD = { id: 'loud', cause: 'Få vuxna', where: 'Torget' };
const KNOWN = [DARK, LOUD];
const EMPTY = { problems: [], cause: '', place: '' };

describe('what a problem fills in', () => {
  test('is its cause and its place, where nothing has been said', () => {
    const one = withProblems(EMPTY, ['dark'], KNOWN);
    expect(one).toEqual({ problems: ['dark'], cause: 'Trasiga lampor', place: 'Tunneln' });
    expect(withProblems({ ...EMPTY, cause: 'Eget' }, ['dark'], KNOWN)).toMatchObject({
      cause: 'Eget',
      place: 'Tunneln',
    });
  });

  test('goes with the problem, for that of another that is still chosen', () => {
    const both = withProblems(withProblems(EMPTY, ['dark'], KNOWN), ['dark', 'loud'], KNOWN);
    expect(both).toMatchObject({ cause: 'Trasiga lampor', place: 'Tunneln' });
    const left = withProblems(both, ['loud'], KNOWN);
    expect(left).toEqual({ problems: ['loud'], cause: 'Få vuxna', place: 'Torget' });
    expect(withProblems(left, [], KNOWN)).toEqual(EMPTY);
  });

  test('stays when it has been changed since, or holds for one that is left', () => {
    const changed = { problems: ['dark'], cause: 'Trasiga lampor vid bron', place: '' };
    expect(withProblems(changed, [], KNOWN)).toEqual({ ...changed, problems: [] });
    const alike = { id: 'alike', cause: 'Trasiga lampor', where: 'Bron' };
    const both = { problems: ['dark', 'alike'], cause: 'Trasiga lampor', place: 'Tunneln' };
    expect(withProblems(both, ['alike'], [DARK, alike])).toEqual({
      ...{ problems: ['alike'], cause: 'Trasiga lampor', place: 'Bron' },
    });
  });
});

test('the goals of a focus area that one turns back to are chosen again', () => {
  const place = { programme: 'p', focusArea: 'plats' };
  const young = { programme: 'p', focusArea: 'unga' };
  const away = turnedTo(young, { focusArea: place, goals: ['lugn', 'ljus'] }, {});
  expect(away.goals).toEqual([]);
  const back = turnedTo(place, { focusArea: young, goals: ['skola'] }, away.kept);
  expect(back.goals).toEqual(['lugn', 'ljus']);
  expect(turnedTo(young, { focusArea: place, goals: [] }, back.kept).goals).toEqual(['skola']);
});

describe('the areas that something can be tied to on its own page', () => {
  const area = (slug: string, kind: Area['kind'], parents: Area['parents'] = []): Area => ({
    ...{ slug, kind, parents, label: slug, validFrom: '2020-01-01', validTo: null },
    ...{ predecessors: [], successors: [] },
  });
  const within = (slug: string, validTo: string | null = null) => [
    { slug, label: slug, validFrom: '2020-01-01', validTo },
  ];
  const areas = [
    area('farsta', 'district'),
    area('jarva', 'district'),
    area('hokarangen', 'neighbourhood', within('farsta')),
    area('kista', 'neighbourhood', [...within('farsta', '2023-01-01'), ...within('jarva')]),
  ];
  const slugs = (districts: Parameters<typeof ownAreas>[1]) =>
    ownAreas(areas, districts).map(({ slug }) => slug);

  test('are its districts with the neighbourhoods that lie in them today', () => {
    const farsta = { slug: 'farsta', name: 'Farsta', validFrom: '2020-01-01', validTo: null };
    expect(slugs([farsta])).toEqual(['farsta', 'hokarangen']);
  });

  test('are all districts for an organisation that has none', () => {
    const former = { slug: 'farsta', name: 'Farsta', validFrom: '2020-01-01', validTo: '2023-01-01' };
    expect(slugs([])).toEqual(['farsta', 'jarva']);
    expect(slugs([former])).toEqual(['farsta', 'jarva']);
  });
});
