/** One line of the benchmark's table. */
export interface Measurement {
  readonly name: string;
  /** As it is to be read: "0.83", "241 kB". */
  readonly measured: string;
  /** "≥ 0.7"; empty where there is none. */
  readonly goal: string;
  readonly reached: boolean;
  /** What was compared with what, in numbers of the same run. */
  readonly detail: string;
}

/** A share that should be at least `goal`. */
export function atLeast(name: string, measured: number, goal: number, detail: string): Measurement {
  return { name, measured: measured.toFixed(2), goal: `≥ ${goal}`, reached: measured >= goal, detail };
}

/** A quantity that should be at most `goal`. */
export function atMost(
  name: string,
  { measured, goal, unit }: { measured: number; goal: number; unit: string },
  detail: string,
): Measurement {
  return {
    name,
    measured: `${measured.toFixed(unit === 's' ? 2 : 0)} ${unit}`,
    goal: `≤ ${goal} ${unit}`,
    reached: measured <= goal,
    detail,
  };
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
