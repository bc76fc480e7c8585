/** The class (1–5) of a value between the limits of a map; undefined where there is no value or no classes. */
export function mapClass(value: number | null, limits: readonly number[] | null): number | undefined {
  if (value === null || limits === null) return undefined;
  return 1 + limits.filter((limit) => value >= limit).length;
}
