import type { QueryClient } from '@tanstack/react-query';
import { notFound } from '@tanstack/react-router';
import { neighbourhoodsQuery } from '../../features/areas/areas.queries';
import { organisationsQuery } from '../../features/organisations/organisations.queries';
import { programmeQuery, programmesQuery } from '../../features/programmes/programmes.queries';
import {
  type ItemKind,
  type ItemPlace,
  interventionQuery,
  problemQuery,
} from '../../features/threads/threads.queries';

/** What an intervention or a problem can be tied to. */
export async function loadChoices(client: QueryClient): Promise<void> {
  const [{ programmes }] = await Promise.all([
    client.ensureQueryData(programmesQuery),
    client.ensureQueryData(organisationsQuery),
    client.ensureQueryData(neighbourhoodsQuery),
  ]);
  const inForce = programmes.filter((programme) => programme.inForce);
  await Promise.all(inForce.map(({ slug }) => client.ensureQueryData(programmeQuery(slug))));
}

/** Anew each time: what somebody else has changed is seen before one begins. */
export async function loadOwn(client: QueryClient, place: ItemPlace, what: ItemKind): Promise<void> {
  const [item] = await Promise.all([
    what === 'interventions'
      ? client.fetchQuery(interventionQuery(place, true))
      : client.fetchQuery(problemQuery(place, true)),
    loadChoices(client),
  ]);
  if (item === null) throw notFound();
}
