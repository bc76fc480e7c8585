import { queryOptions } from '@tanstack/react-query';
import type { Indicators } from '../../../server/features/indicators/indicators.contract';
import { getJson } from '../../api/client';

/** Every indicator with its definition. */
export const indicatorsQuery = queryOptions({
  queryKey: ['indicators'],
  queryFn: async ({ signal }) => (await getJson<Indicators>('/indicators', {}, signal)).indicators,
});
