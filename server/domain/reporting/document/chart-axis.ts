import type { Unit } from '../../statistics/estimate';
import type { ChartAxis } from './report-document';
import { inSwedish } from './swedish';

/** A share is drawn as percent. */
export const shownValue = (value: number, unit: Unit): number => (unit === 'share' ? value * 100 : value);

const UNITS: Readonly<Record<Unit, string>> = {
  share: 'procent',
  per_population: 'per antal invånare',
  count: 'antal',
  mean: 'medelvärde',
};
const MOST_STEPS = 5;

/** An axis from 0 that reaches past every value, with at most five even steps of 1, 2 or 5 times a power of ten. */
export function chartAxis(values: readonly number[], unit: Unit): ChartAxis {
  const highest = Math.max(0, ...values);
  const lowest = Math.min(0, ...values);
  const span = highest - lowest || 1;
  const power = 10 ** Math.floor(Math.log10(span / MOST_STEPS));
  const step = [1, 2, 5, 10].map((times) => times * power).find((each) => span / each <= MOST_STEPS) ?? span;
  const first = Math.floor(lowest / step);
  const last = Math.max(first + 1, Math.ceil(highest / step));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => {
    const at = rounded((first + index) * step);
    return { at, words: inSwedish(at) };
  });
  return {
    min: rounded(first * step),
    max: rounded(last * step),
    step: rounded(step),
    ticks,
    unit: UNITS[unit],
  };
}

/** Without what floating point adds: 0.1 × 3. */
const rounded = (value: number): number => Number(value.toPrecision(12));
