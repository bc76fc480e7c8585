import { queryOptions } from '@tanstack/react-query';
import type { Organisation } from '../../../server/features/organisations/organisations.contract';

import { getJson } from '../../api/client';

interface Organisations {
  readonly organisations: readonly Organisation[];
}

/** Every organisation there has been. */
export const organisationsQuery = queryOptions({
  queryKey: ['organisations'],
  queryFn: async ({ signal }) => (await getJson<Organisations>('/organisations', {}, signal)).organisations,
  staleTime: 0,
});

export const organisationQuery = (key: string) =>
  queryOptions({
    queryKey: ['organisations', key],
    queryFn: ({ signal }) => getJson<Organisation>(`/organisations/${encodeURIComponent(key)}`, {}, signal),
    staleTime: 0,
  });
