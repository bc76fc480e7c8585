import { queryOptions } from '@tanstack/react-query';
import type { OwnSessions, Profile } from '../../../server/features/profile/profile.contract';
import { getJson } from '../../api/client';

/** One's own particulars, as they are now. */
export const profileQuery = queryOptions({
  queryKey: ['profile'],
  queryFn: ({ signal }) => getJson<Profile>('/profile', {}, signal),
  staleTime: 0,
});

/** Where one is signed in. */
export const ownSessionsQuery = queryOptions({
  queryKey: ['profile', 'sessions'],
  queryFn: async ({ signal }) => (await getJson<OwnSessions>('/profile/sessions', {}, signal)).sessions,
  staleTime: 0,
});
