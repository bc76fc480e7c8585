import type { BoundaryKind } from './boundary-kind';

/** An area that boundaries can be taken in for, and the days it existed: from `validFrom` until before `validTo`. */
export interface DatedArea {
  readonly slug: string;
  readonly name: string;
  readonly kind: BoundaryKind;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** Whether an area existed on a day (ISO date). */
export const existedOn = (
  { validFrom, validTo }: Pick<DatedArea, 'validFrom' | 'validTo'>,
  day: string,
): boolean => validFrom <= day && (validTo === null || day < validTo);
