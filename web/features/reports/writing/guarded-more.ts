import type { Confidentiality } from '../../../../server/domain/reporting/confidentiality';

const ORDER: readonly Confidentiality[] = ['open', 'internal', 'secret'];

/** Whether fewer may read the one than the other. */
export const isGuardedMore = (one: Confidentiality, other: Confidentiality): boolean =>
  ORDER.indexOf(one) > ORDER.indexOf(other);
