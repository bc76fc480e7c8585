import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
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

/** Who is signed in, as far as it is known; when the session has ended under the page, who was. Asks nothing by itself. */
export function usePerson(): Person | null {
  const now = useQuery({ ...sessionQuery, enabled: false }).data?.person ?? null;
  const [known, setKnown] = useState(now);
  if (now !== null && now !== known) setKnown(now);
  return now ?? known;
}
