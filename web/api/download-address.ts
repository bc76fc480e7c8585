import { type Parameters, queryOf } from './client';

/** The files an answer of the API can be taken away as. `csv-sv` is for a Swedish Excel. */
export const DOWNLOAD_FORMATS = ['csv', 'csv-sv', 'xlsx', 'json-stat', 'px'] as const;
export type DownloadFormat = (typeof DOWNLOAD_FORMATS)[number];

/** Where a file of what an address of the API answers is fetched: `/api/v1/series?indicator=…&format=csv`. */
export function downloadAddress(path: string, parameters: Parameters, format: DownloadFormat): string {
  return `/api/v1${path}${queryOf({ ...parameters, format })}`;
}
