import { queryOptions } from '@tanstack/react-query';
import type { Areas } from '../../../server/features/areas/areas.contract';
import { getJson } from '../../api/client';

/** Every district there has been, with what it came from and went into. */
export const districtsQuery = queryOptions({
  queryKey: ['areas', 'district'],
  queryFn: async ({ signal }) => (await getJson<Areas>('/areas', { kind: 'district' }, signal)).areas,
});
