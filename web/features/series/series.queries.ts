import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { SeriesResponse } from '../../../server/features/series/series.contract';
import { getJson } from '../../api/client';

export interface SeriesSelection {
  readonly indicator: string;
  /** Slugs, or `all`: the city and every district there has been. */
  readonly areas: readonly string[];
  /** A group key, or `*`: every group. */
  readonly group: string;
}

/** As the API asks for them; a download has the same. */
export const seriesParameters = ({ indicator, areas, group }: SeriesSelection) => ({
  indicator,
  area: areas,
  group,
});

/** An indicator over time, one series per area and group. What was shown stays until the new is there. */
export const seriesQuery = (selection: SeriesSelection) =>
  queryOptions({
    queryKey: ['series', selection.indicator, selection.areas, selection.group],
    queryFn: async ({ signal }) =>
      (await getJson<SeriesResponse>('/series', seriesParameters(selection), signal)).series,
    placeholderData: keepPreviousData,
  });
