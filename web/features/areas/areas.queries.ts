import { queryOptions } from '@tanstack/react-query';
import type { Areas } from '../../../server/features/areas/areas.contract';
import { getJson } from '../../api/client';

/** Every neighbourhood, with the districts it has lain in. */
export const neighbourhoodsQuery = queryOptions({
  queryKey: ['areas', 'neighbourhood'],
  queryFn: async ({ signal }) => (await getJson<Areas>('/areas', { kind: 'neighbourhood' }, signal)).areas,
});

/** Every district there has been, with what it came from and went into. */
export const districtsQuery = queryOptions({
  queryKey: ['areas', 'district'],
  queryFn: async ({ signal }) => (await getJson<Areas>('/areas', { kind: 'district' }, signal)).areas,
});
