import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Comparison } from '../../../server/features/comparison/comparison.contract';
import { getJson } from '../../api/client';

export interface ComparisonSelection {
  readonly indicator: string;
  readonly round: string;
  readonly group: string;
  /** The API's `reading`. */
  readonly reading: string;
  readonly kind?: 'district' | 'neighbourhood';
  /** The district whose neighbourhoods are compared. */
  readonly within?: string | undefined;
}

/** The parameters of the API's address, which downloads share. */
export const comparisonParameters = (selection: ComparisonSelection) => {
  const { indicator, round, group, reading, within } = selection;
  const kind = within === undefined ? (selection.kind ?? 'district') : 'neighbourhood';
  return { indicator, round, group, kind, reading, ...(within === undefined ? {} : { within }) };
};

/** The districts of a round side by side. What was shown stays until the new is there. */
export const comparisonQuery = (selection: ComparisonSelection) =>
  queryOptions({
    queryKey: ['comparison', comparisonParameters(selection)],
    queryFn: ({ signal }) => getJson<Comparison>('/comparison', comparisonParameters(selection), signal),
    placeholderData: keepPreviousData,
  });
