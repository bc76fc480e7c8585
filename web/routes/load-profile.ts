import type { QueryClient } from '@tanstack/react-query';
import { ownSessionsQuery, profileQuery } from '../features/profile/profile.queries';

/** What one's own page reads before it is drawn; it comes with that page. */
export async function loadProfile(client: QueryClient): Promise<void> {
  await Promise.all([client.ensureQueryData(profileQuery), client.ensureQueryData(ownSessionsQuery)]);
}
