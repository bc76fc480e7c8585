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

/** An indicator over time, one series per area and group. What was shown stays until the new is there. */
export const seriesQuery = ({ indicator, areas, group }: SeriesSelection) =>
  queryOptions({
    queryKey: ['series', indicator, areas, group],
    queryFn: async ({ signal }) =>
      (await getJson<SeriesResponse>('/series', { indicator, area: areas, group }, signal)).series,
    placeholderData: keepPreviousData,
  });
