import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Comparison } from '../../../server/features/comparison/comparison.contract';
import { getJson } from '../../api/client';

export interface ComparisonSelection {
  readonly indicator: string;
  readonly round: string;
  readonly group: string;
}

/** The districts of a round side by side. What was shown stays until the new is there. */
export const comparisonQuery = ({ indicator, round, group }: ComparisonSelection) =>
  queryOptions({
    queryKey: ['comparison', indicator, round, group],
    queryFn: ({ signal }) => getJson<Comparison>('/comparison', { indicator, round, group }, signal),
    placeholderData: keepPreviousData,
  });
