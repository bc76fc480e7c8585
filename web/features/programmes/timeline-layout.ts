import type { Programmes } from '../../../server/features/programmes/programmes.contract';

/** Where a programme lies in time, as shares (0–1) of the years that the timeline spans. */
export interface TimelineBar {
  readonly slug: string;
  readonly start: number;
  readonly end: number;
}

/** From an earlier programme down to a later one, at the later's beginning (share of the span); rows from 0. */
export interface TimelineLink {
  readonly fromRow: number;
  readonly toRow: number;
  readonly at: number;
  /** Where the earlier ends when that is before the later begins: nothing was in force between. */
  readonly from: number;
}

export interface TimelineLayout {
  /** First beginnings first. */
  readonly bars: readonly TimelineBar[];
  readonly links: readonly TimelineLink[];
  readonly years: readonly { readonly year: number; readonly at: number }[];
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** Programmes without a last day are drawn so long. */
const OPEN_YEARS = 4;

const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY_MS;
const firstDayOf = (year: number): number => Date.UTC(year, 0, 1) / DAY_MS;
const yearOf = (iso: string): number => Number(iso.slice(0, 4));

type Timed = Pick<Programmes['programmes'][number], 'slug' | 'period'>;
type Line = {
  readonly from: { readonly programme: string };
  readonly to: { readonly programme: string };
};

const lastYearOf = ({ period }: Timed): number =>
  period.to === null ? yearOf(period.from) + OPEN_YEARS - 1 : yearOf(period.to);

/** Places programmes on one line of true time; whole years at both ends. Both lists may be empty. */
export function layTimeline(programmes: readonly Timed[], crosswalk: readonly Line[]): TimelineLayout {
  const ordered = programmes.toSorted(
    (one, other) => one.period.from.localeCompare(other.period.from) || one.slug.localeCompare(other.slug),
  );
  const first = Math.min(...ordered.map(({ period }) => yearOf(period.from)));
  const after = Math.max(...ordered.map(lastYearOf)) + 1;
  const share = (day: number) => (day - firstDayOf(first)) / (firstDayOf(after) - firstDayOf(first));
  const bars = ordered.map((programme) => ({
    slug: programme.slug,
    start: share(dayOf(programme.period.from)),
    end: share(
      programme.period.to === null ? firstDayOf(lastYearOf(programme) + 1) : dayOf(programme.period.to) + 1,
    ),
  }));
  const years =
    ordered.length === 0 ? [] : Array.from({ length: after - first + 1 }, (_, index) => first + index);
  return {
    bars,
    links: linksOf(bars, crosswalk),
    years: years.map((year) => ({ year, at: share(firstDayOf(year)) })),
  };
}

/** One link for each pair of programmes, however many of their focus areas go on. */
function linksOf(bars: readonly TimelineBar[], crosswalk: readonly Line[]): TimelineLink[] {
  const rows = new Map(bars.map(({ slug }, row) => [slug, row]));
  const pairs = new Map(crosswalk.map((line) => [`${line.from.programme} ${line.to.programme}`, line]));
  return [...pairs.values()].flatMap(({ from, to }) => {
    const fromRow = rows.get(from.programme);
    const toRow = rows.get(to.programme);
    const earlier = fromRow === undefined ? undefined : bars[fromRow];
    const later = toRow === undefined ? undefined : bars[toRow];
    if (fromRow === undefined || toRow === undefined || !earlier || !later || fromRow === toRow) return [];
    return [{ fromRow, toRow, at: later.start, from: Math.min(earlier.end, later.start) }];
  });
}
