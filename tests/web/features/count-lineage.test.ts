import { expect, test } from 'vitest';
import type { Organisation } from '../../../server/features/organisations/organisations.contract';
import { countLineage } from '../../../web/features/organisations/count-lineage';

interface Given {
  readonly from?: string;
  readonly to?: string;
  readonly predecessors?: readonly string[];
}

const committee = (
  name: string,
  { from = '2007-01-01', to, predecessors = [] }: Given = {},
): Organisation => ({
  key: name,
  name,
  kind: 'district_committee',
  validFrom: from,
  validTo: to ?? null,
  version: 1,
  roles: [],
  districts: [],
  predecessors: predecessors.map((one) => ({ key: one, name: one, date: from, decision: 'KF' })),
  successors: [],
  heirs: [],
});

const MERGED = [
  committee('Älvsjö', { to: '2020-07-01' }),
  committee('Hägersten', { to: '2020-07-01' }),
  committee('Farsta'),
  committee('Hägersten-Älvsjö', { from: '2020-07-01', predecessors: ['Älvsjö', 'Hägersten'] }),
];

test('a merger makes three committees two, and says which became which', () => {
  expect(countLineage(MERGED)).toEqual([
    { date: null, count: 3, takeovers: [] },
    {
      date: '2020-07-01',
      count: 2,
      takeovers: [{ predecessors: ['Hägersten', 'Älvsjö'], successors: ['Hägersten-Älvsjö'] }],
    },
  ]);
});

test('a committee that is split is told once, with both that took over', () => {
  const [, step] = countLineage([
    committee('Norra', { to: '2027-01-01' }),
    committee('Västra', { from: '2027-01-01', predecessors: ['Norra'] }),
    committee('Östra', { from: '2027-01-01', predecessors: ['Norra'] }),
  ]);
  expect(step?.takeovers).toEqual([{ predecessors: ['Norra'], successors: ['Västra', 'Östra'] }]);
});

test('where nothing has taken over from anything there is no lineage to tell', () => {
  expect(countLineage([committee('Farsta')])).toEqual([]);
});
