/** Which published reports are shown, as it stands in the address. */
export interface PublishedSearch {
  readonly rapportomgang?: string | undefined;
  readonly organisation?: string | undefined;
  readonly slag?: string | undefined;
}

/** What of a report is shown, as it stands in the address. */
export interface PublishedReportSearch {
  /** One kind; without it the whole. */
  readonly slag?: string | undefined;
  /** An edition before the newest. */
  readonly utgava?: string | undefined;
}

const KEY = /^[a-z0-9-]{1,80}$/;
const ROUND = /^\d{4}(T1|T2|VB)$/;
const EDITION = /^[1-9]\d{0,2}$/;

const matching = (value: unknown, pattern: RegExp): string | undefined =>
  typeof value === 'string' && pattern.test(value) ? value : undefined;

/** Reads the choice from an address; what cannot be one is left out. */
export const readPublishedSearch = (raw: Record<string, unknown>): PublishedSearch => ({
  rapportomgang: matching(raw['rapportomgang'], ROUND),
  organisation: matching(raw['organisation'], KEY),
  slag: matching(raw['slag'], KEY),
});

export const readPublishedReportSearch = (raw: Record<string, unknown>): PublishedReportSearch => ({
  slag: matching(raw['slag'], KEY),
  utgava: matching(raw['utgava'], EDITION),
});
