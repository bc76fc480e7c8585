import type { QueryClient } from '@tanstack/react-query';
import { notFound } from '@tanstack/react-router';
import { sessionQuery } from '../../api/session-query';
import { organisationsQuery } from '../../features/organisations/organisations.queries';
import { programmesQuery } from '../../features/programmes/programmes.queries';
import {
  type ItemPlace,
  interventionQuery,
  problemQuery,
  threadsQuery,
} from '../../features/threads/threads.queries';
import { threadsParameters } from '../../features/threads/threads-parameters';
import type { ThreadsSearch } from '../../features/threads/threads-search';
import { readsOwn } from './reads-own';

// What the pages of threads read before they are drawn. It comes with the first of them.

export async function loadThreads(client: QueryClient, search: ThreadsSearch): Promise<void> {
  await Promise.all([
    client.ensureQueryData(threadsQuery(threadsParameters(search))),
    client.ensureQueryData(programmesQuery),
    client.ensureQueryData(organisationsQuery),
  ]);
}

export const loadIntervention = (client: QueryClient, place: ItemPlace): Promise<void> =>
  loadItem(client, place, interventionQuery);

export const loadProblem = (client: QueryClient, place: ItemPlace): Promise<void> =>
  loadItem(client, place, problemQuery);

type ItemQuery = typeof interventionQuery | typeof problemQuery;

/** What is open to everyone needs nobody to be signed in; only what is not asks who is here. */
async function loadItem(client: QueryClient, place: ItemPlace, query: ItemQuery): Promise<void> {
  if ((await client.ensureQueryData<unknown>(query(place) as never)) !== null) return;
  const { person } = await client.ensureQueryData(sessionQuery);
  if (!readsOwn(person)) throw notFound();
  if ((await client.fetchQuery<unknown>(query(place, true) as never)) === null) throw notFound();
}
