import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { SeriesResponse } from '../../../server/features/series/series.contract';
import { getJson } from '../../api/client';

export interface SeriesSelection {
  readonly indicator: string;
  /** Slugs, or `all`: the city and every district there has been. */
  readonly areas: readonly string[];
  /** A group key, or `*`: every group. */
  readonly group: string;
  /** The API's `reading`. */
  readonly reading: string;
  /** What `all` lists beside the city. */
  readonly kind?: 'district' | 'neighbourhood';
  /** The district whose neighbourhoods `all` lists. */
  readonly within?: string | undefined;
}

/** The parameters of the API's address, which downloads share. */
export const seriesParameters = (selection: SeriesSelection) => {
  const { indicator, areas, group, reading, kind, within } = selection;
  return {
    indicator,
    area: areas,
    group,
    reading,
    ...(kind === undefined ? {} : { kind }),
    ...(within === undefined ? {} : { within }),
  };
};

/** An indicator over time, one series per area and group. What was shown stays until the new is there. */
export const seriesQuery = (selection: SeriesSelection) =>
  queryOptions({
    queryKey: ['series', seriesParameters(selection)],
    queryFn: async ({ signal }) =>
      (await getJson<SeriesResponse>('/series', seriesParameters(selection), signal)).series,
    placeholderData: keepPreviousData,
  });
