import type { Precision } from './estimate';

/**
 * How far a printed share may lie from the true one, as a share: a whole percent hides ±0.5 percentage points.
 * Null when the figure is a turn of phrase and no such bound exists.
 */
export function roundingHalfWidth(precision: Precision): number | null {
  switch (precision) {
    case 'exact':
      return 0;
    case 'one_decimal':
      return 0.0005;
    case 'integer':
      return 0.005;
    case 'approximate':
      return null;
  }
}
