import type { Polarity } from '../statistics/estimate';

/** What a relative target starts from, or the value an absolute one was decided against. */
export interface Baseline {
  /** ISO date of the baseline round. */
  readonly date: string;
  readonly value: number;
}

/** The way to a target's level. */
export interface TargetPath {
  /** Null: the level holds all the way. */
  readonly baseline: Baseline | null;
  /** The level is to be reached when this year begins. */
  readonly year: number;
  readonly level: number;
}

export interface PathCorner {
  readonly date: string;
  readonly level: number;
}

/**
 * The way to an absolute level. An area that was on its good side when the target was decided has nowhere to go:
 * for it the level holds all the way.
 */
export function pathToLevel(
  level: number,
  baseline: Baseline | null,
  { year, polarity }: { readonly year: number; readonly polarity: Polarity },
): TargetPath {
  const met =
    baseline !== null &&
    (polarity === 'higher_is_better' ? baseline.value >= level : baseline.value <= level);
  return { baseline: met ? null : baseline, year, level };
}

export const firstDayOf = (year: number): string => `${String(year).padStart(4, '0')}-01-01`;

/**
 * Where the path lies on a day: a straight line in percentage points from the baseline to the level at the start of
 * the target year, and the level from then on.
 */
export function pathLevel({ baseline, year, level }: TargetPath, date: string): number {
  const end = Date.parse(firstDayOf(year));
  if (baseline === null || Date.parse(date) >= end) return level;
  const start = Date.parse(baseline.date);
  const passed = Math.max(0, Date.parse(date) - start) / (end - start);
  return baseline.value + (level - baseline.value) * passed;
}

/** The corners of the path from its first day up to `until`, for drawing. */
export function pathCorners(path: TargetPath, from: string, until: string): PathCorner[] {
  const { baseline, year, level } = path;
  const end = firstDayOf(year);
  const start = baseline === null ? { date: from, level } : { date: baseline.date, level: baseline.value };
  const corners = [start, ...(start.date < end ? [{ date: end, level }] : [])];
  return until > end && until > start.date ? [...corners, { date: until, level }] : corners;
}
