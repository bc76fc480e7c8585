import { Problem } from '../../http/problem';

/** What a target is refused with that would start from nothing. */
export const NO_BASELINE = 'target_without_baseline';

/** 422: the target as it is asked for cannot be followed up. */
export const unusable = (code: string, detail: string): Problem => new Problem({ status: 422, code, detail });

/** 409: what is stored stands against it. */
export const conflicting = (code: string, detail: string): Problem =>
  new Problem({ status: 409, code, detail });
