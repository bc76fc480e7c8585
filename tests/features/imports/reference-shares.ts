import type { Row } from './survey-text';

interface Cell {
  counted: number;
  weight: number;
  squared: number;
  respondents: number;
}

const GROUPS: Readonly<Record<string, (row: Row) => boolean>> = {
  all: () => true,
  women: ({ sex }) => sex === '2',
  men: ({ sex }) => sex === '1',
  age_16_34: ({ age }) => Number(age) <= 34,
  age_35_64: ({ age }) => Number(age) >= 35 && Number(age) <= 64,
  age_65_79: ({ age }) => Number(age) >= 65,
  disability: ({ disability }) => disability === 'j',
};

const INDICATORS: Readonly<Record<string, (row: Row) => boolean | undefined>> = {
  utsatt_hot: ({ threat }) => (threat === '9' ? undefined : threat === '1'),
  otrygg_ute_sent: ({ late }) => (late === '9' || late === '' ? undefined : late === '1'),
  orolig_eller_avstar_ute_sent: ({ late }) =>
    late === '9' || late === '' ? undefined : late === '1' || late === '5',
};

/** The plainest possible reading of the same rows: `indicator/area/group` → sums. */
export function referenceShares(
  rows: readonly Row[],
  within: (area: string) => readonly string[],
): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const row of rows) {
    for (const area of within(row.area)) {
      for (const [group, belongs] of Object.entries(GROUPS)) {
        if (!belongs(row)) continue;
        for (const [indicator, counts] of Object.entries(INDICATORS)) {
          const counted = counts(row);
          if (counted === undefined) continue;
          const key = `${indicator}/${area}/${group}`;
          const cell = cells.get(key) ?? { counted: 0, weight: 0, squared: 0, respondents: 0 };
          const weight = Number(row.weight);
          cell.counted += counted ? weight : 0;
          cell.weight += weight;
          cell.squared += weight ** 2;
          cell.respondents += 1;
          cells.set(key, cell);
        }
      }
    }
  }
  return cells;
}
