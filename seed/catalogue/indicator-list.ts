import { DISORDER_INDICATORS } from './disorder-indicators';
import { EXPOSURE_INDICATORS } from './exposure-indicators';
import type { IndicatorEntry } from './indicator-entry';
import { UNSAFETY_INDICATORS } from './unsafety-indicators';
import { WORRY_INDICATORS } from './worry-indicators';

/** In the order of the lists; the first is what the product opens with. */
export const INDICATOR_LIST: readonly IndicatorEntry[] = [
  ...WORRY_INDICATORS,
  ...UNSAFETY_INDICATORS,
  ...EXPOSURE_INDICATORS,
  ...DISORDER_INDICATORS,
];
