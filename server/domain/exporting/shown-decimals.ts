import type { CellUnit } from './data-table';

/** How many decimals a file for people shows of a number that is not whole; every digit is in the cell. */
export const SHOWN_DECIMALS: Readonly<Record<CellUnit, number>> = {
  share: 4,
  share_difference: 4,
  per_population: 1,
  count: 1,
  mean: 1,
  answers: 1,
  probability: 4,
  place: 1,
  percent: 1,
  percentage_points: 1,
  kronor: 2,
};

/** As many as a percent is rounded to. */
const MOST = 4;

/** Decimals that do not show a number as 0 when it is not, as far as {@link MOST} go. */
export function decimalsFor(unit: CellUnit, value: number): number {
  if (Number.isInteger(value)) return 0;
  const shown = SHOWN_DECIMALS[unit];
  return Number(value.toFixed(shown)) === 0 ? MOST : shown;
}

/** Whether a probability is to be shown as "less than 0.0001", one that a computer rounds to 0 too. */
export const isTooSmall = (unit: CellUnit, value: number): boolean =>
  unit === 'probability' && value < 10 ** -MOST;
