import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Session } from '../../server/features/session/session.contract';
import { getJson } from './client';

const MINUTE = 60_000;

/** Who is signed in, until when, and how one can. Asking is no sign of life. What somebody may do follows their roles. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => getJson<Session>('/session', {}, signal),
  staleTime: MINUTE,
  refetchOnWindowFocus: 'always',
  refetchInterval: ({ state }) => (state.data?.person ? MINUTE : false),
});

export type Person = NonNullable<Session['person']>;

/** Who is signed in, as far as it is known; asks nothing by itself. */
export function usePerson(): Person | null {
  return useQuery({ ...sessionQuery, enabled: false }).data?.person ?? null;
}
