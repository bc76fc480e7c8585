/** What areas a file holds. */
export type Level = 'district' | 'neighbourhood';

/** The addresses of what the catalogue describes, all below where the product is served. */
export interface Addresses {
  readonly home: string;
  readonly catalog: string;
  readonly publisher: string;
  readonly contact: string;
  readonly service: string;
  readonly api: string;
  readonly openApi: string;
  readonly docs: string;
  /** A thing that is only told of here: `#name` below the catalogue. */
  part(name: string): string;
  page(indicator: string): string;
  /**
   * The figures of an indicator as JSON or a file: of the city and every district for every group, or of every
   * neighbourhood for all respondents.
   */
  figures(indicator: string, level: Level, format?: string): string;
}

/** Of groups in neighbourhoods there are too few answers for most to be shown. */
const CHOICES: Readonly<Record<Level, string>> = {
  district: 'group=*',
  neighbourhood: 'kind=neighbourhood&group=all',
};

/** @param site where the product is served, without a slash at the end */
export function addressesBelow(site: string): Addresses {
  const api = `${site}/api/v1`;
  const catalog = `${api}/catalog`;
  const part = (name: string) => `${catalog}#${name}`;
  return {
    home: `${site}/oppna-data`,
    catalog,
    publisher: part('publisher'),
    contact: part('contact'),
    service: part('api'),
    api,
    openApi: `${api}/openapi.json`,
    docs: `${site}/api/docs`,
    part,
    page: (indicator) => `${site}/indikatorer/${indicator}`,
    figures: (indicator, level, format) =>
      `${api}/series?indicator=${indicator}&area=all&${CHOICES[level]}${format === undefined ? '' : `&format=${format}`}`,
  };
}
