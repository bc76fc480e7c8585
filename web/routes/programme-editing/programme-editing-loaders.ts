import type { QueryClient } from '@tanstack/react-query';
import { notFound } from '@tanstack/react-router';
import { ApiProblem } from '../../api/problem';
import { organisationsQuery } from '../../features/organisations/organisations.queries';
import {
  revisionsQuery,
  roleFillingsQuery,
  targetsQuery,
} from '../../features/programme-editing/programme-editing.queries';
import { programmeQuery, programmesQuery } from '../../features/programmes/programmes.queries';
import { catalogueQuery } from '../../features/question-catalogue/catalogue.queries';

// What the editing pages read before they are drawn. It comes with the first of them.

/** All that fields choose among. */
export async function loadChoices(client: QueryClient): Promise<void> {
  await Promise.all([
    client.fetchQuery(organisationsQuery),
    client.fetchQuery(targetsQuery),
    client.fetchQuery(programmesQuery),
    client.fetchQuery(catalogueQuery(undefined)),
  ]);
}

/** Anew each time: what somebody else has changed is seen before one begins. */
export async function loadProgrammeEditing(client: QueryClient, slug: string): Promise<void> {
  await there(
    Promise.all([client.fetchQuery({ ...programmeQuery(slug), staleTime: 0 }), loadChoices(client)]),
  );
}

export async function loadProgrammeHistory(client: QueryClient, slug: string): Promise<void> {
  await there(Promise.all([client.fetchQuery(revisionsQuery(slug)), loadProgrammeEditing(client, slug)]));
}

export async function loadRoleFillings(client: QueryClient, organisation: string): Promise<void> {
  await client.fetchQuery(roleFillingsQuery(organisation));
}

async function there(read: Promise<unknown>): Promise<void> {
  try {
    await read;
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 404) throw notFound();
    throw error;
  }
}
