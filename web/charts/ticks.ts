const FEWEST_STEPS = 3;
const MOST_STEPS = 5;
const NICE = [1, 2, 5, 10];

/**
 * Ticks of an axis from 0 that reach over `highest`: four to six round numbers that leave the least
 * empty paper above. `highest` in the unit of the axis.
 */
export function niceTicks(highest: number): number[] {
  if (!(highest > 0)) return [0, 1];
  const power = 10 ** Math.floor(Math.log10(highest / MOST_STEPS));
  const fitting = NICE.map((nice) => nice * power)
    .map((step) => ({ step, count: Math.ceil(highest / step - 1e-9) }))
    .filter(({ count }) => count >= FEWEST_STEPS && count <= MOST_STEPS);
  const best = fitting.sort((a, b) => a.step * a.count - b.step * b.count)[0] ?? { step: highest, count: 1 };
  return Array.from({ length: best.count + 1 }, (_, index) => roundOff(index * best.step));
}

// 3 × 0.1 is not 0.3 in binary.
const roundOff = (value: number): number => Number(value.toPrecision(12));
