/** The kinds of area that boundaries can be taken in for; the city is the whole of them. */
export const BOUNDARY_KINDS = ['district', 'neighbourhood'] as const;
export type BoundaryKind = (typeof BOUNDARY_KINDS)[number];
