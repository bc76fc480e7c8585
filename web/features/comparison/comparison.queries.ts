import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Comparison } from '../../../server/features/comparison/comparison.contract';
import { getJson } from '../../api/client';

export interface ComparisonSelection {
  readonly indicator: string;
  readonly round: string;
  readonly group: string;
}

/** As the API asks for them; a download has the same. */
export const comparisonParameters = ({ indicator, round, group }: ComparisonSelection) => ({
  indicator,
  round,
  group,
});

/** The districts of a round side by side. What was shown stays until the new is there. */
export const comparisonQuery = (selection: ComparisonSelection) =>
  queryOptions({
    queryKey: ['comparison', selection.indicator, selection.round, selection.group],
    queryFn: ({ signal }) => getJson<Comparison>('/comparison', comparisonParameters(selection), signal),
    placeholderData: keepPreviousData,
  });
