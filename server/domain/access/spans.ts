/** Consecutive whole numbers, both ends included. */
export type Span = readonly [from: number, to: number];

/** Whole numbers in rising order as spans: 1, 2, 3, 7 are [1, 3] and [7, 7]. */
export function spansOf(numbers: Iterable<number>): readonly Span[] {
  const spans: [number, number][] = [];
  for (const number of numbers) {
    const last = spans.at(-1);
    if (last !== undefined && last[1] + 1 === number) last[1] = number;
    else spans.push([number, number]);
  }
  return spans;
}

/** Whether one of the spans, in rising order, holds the number. */
export function inSpans(number: number, spans: readonly Span[]): boolean {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span === undefined || number < span[0]) high = middle;
    else if (number > span[1]) low = middle + 1;
    else return true;
  }
  return false;
}
