import type { DotSource } from './dot-layout';

export type DotOrder = 'value' | 'name';

/** Rows by value, highest first, or by name; those without a value always come last, by name. */
export function orderRows<T extends Pick<DotSource, 'label' | 'point'>>(
  rows: readonly T[],
  order: DotOrder,
): T[] {
  return [...rows].sort((a, b) => {
    const [x, y] = [a.point.value, b.point.value];
    if (x === null || y === null) return Number(x === null) - Number(y === null) || byName(a, b);
    return order === 'name' ? byName(a, b) : y - x || byName(a, b);
  });
}

// Å, ä and ö last, as a Swedish reader looks for them, in whatever language the page is.
const COLLATOR = new Intl.Collator('sv');
const byName = (a: { readonly label: string }, b: { readonly label: string }): number =>
  COLLATOR.compare(a.label, b.label);
