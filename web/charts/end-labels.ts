export interface Placed<T> {
  readonly label: T;
  /** Top of the label. */
  readonly top: number;
}

interface Wanted<T> {
  readonly label: T;
  /** Where the middle of the label would stand if it were alone. */
  readonly middle: number;
  readonly height: number;
}

/**
 * Moves labels apart that would cover one another, as little as needed, within `from`–`to`. Their order is kept.
 * Labels that cannot all fit run over the lower edge rather than over each other.
 */
export function spreadLabels<T>(
  wanted: readonly Wanted<T>[],
  { from, to }: { readonly from: number; readonly to: number },
): Placed<T>[] {
  const sorted = [...wanted].sort((a, b) => a.middle - b.middle);
  const heights = sorted.map(({ height }) => height);
  let free = from;
  const tops = sorted.map(({ middle, height }) => {
    const top = Math.max(free, middle - height / 2);
    free = top + height;
    return top;
  });
  // From below, what was pushed out over the edge is pushed back up.
  let floor = to;
  for (let index = tops.length - 1; index >= 0; index -= 1) {
    const height = heights[index] ?? 0;
    floor = Math.min(floor - height, tops[index] ?? 0);
    tops[index] = floor;
  }
  const overflow = Math.max(0, from - (tops[0] ?? from));
  return sorted.map(({ label }, index) => ({ label, top: (tops[index] ?? 0) + overflow }));
}

/** A name in lines of at most `width` signs, parted after its hyphens and spaces. */
export function wrapName(name: string, width: number): string[] {
  const parts = name.match(/[^\s-]+[\s-]?/g) ?? [name];
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && (last + part).trimEnd().length <= width) lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines.map((line) => line.trimEnd());
}
