/** `district` is a stadsdelsområde (one stadsdelsnämnd), `neighbourhood` a stadsdel. The two are never mixed. */
export const AREA_KINDS = ['city', 'district', 'neighbourhood'] as const;
export type AreaKind = (typeof AREA_KINDS)[number];
