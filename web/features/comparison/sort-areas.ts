import type { Comparison } from '../../../server/features/comparison/comparison.contract';

type Compared = Comparison['areas'][number];

export const SORTABLE = [
  'area',
  'value',
  'interval',
  'answers',
  'city',
  'rank',
  'change',
  'trend',
  'target',
] as const;
export type SortColumn = (typeof SORTABLE)[number];

export interface Sorting {
  readonly column: SortColumn;
  readonly descending: boolean;
}

const width = ({ lower, upper }: Compared['point']): number | null =>
  lower === null || upper === null ? null : upper - lower;

/** Bad and good ends of what has no number of its own; what cannot be judged has none, and comes last. */
const VERDICTS = { increased: 2, no_certain_change: 1, decreased: 0, not_assessable: null } as const;
const TRENDS = { increasing: 2, no_certain_trend: 1, decreasing: 0, too_few_rounds: null } as const;
const TARGETS = {
  missed: 4,
  off_track: 3,
  undetermined: 2,
  on_track: 1,
  reached: 0,
  not_measurable: null,
} as const;

const KEYS: Readonly<Record<Exclude<SortColumn, 'area'>, (area: Compared) => number | null | undefined>> = {
  value: ({ point }) => point.value,
  interval: ({ point }) => width(point),
  answers: ({ point }) => point.respondents,
  city: ({ differenceToCity }) => VERDICTS[differenceToCity.verdict],
  rank: ({ rank }) => rank && rank.from + rank.to / 1_000,
  change: ({ change }) => change && VERDICTS[change.verdict],
  trend: ({ trend }) => TRENDS[trend.verdict],
  target: ({ targets }) => targets[0] && TARGETS[targets[0].status],
};

const COLLATOR = new Intl.Collator('sv');
const byName = (a: Compared, b: Compared): number => COLLATOR.compare(a.area.label, b.area.label);

/** The areas by a column; what is not known comes last both ways, and equals stand by name. */
export function sortAreas(areas: readonly Compared[], { column, descending }: Sorting): Compared[] {
  const sign = descending ? -1 : 1;
  if (column === 'area') return [...areas].sort((a, b) => sign * byName(a, b));
  const key = KEYS[column];
  return [...areas].sort((a, b) => {
    const [x, y] = [key(a) ?? null, key(b) ?? null];
    if (x === null || y === null) return Number(x === null) - Number(y === null) || byName(a, b);
    return sign * (x - y) || byName(a, b);
  });
}
