import type { QueryClient } from '@tanstack/react-query';
import { catalogueDraftQuery } from '../features/catalogue-draft/catalogue-draft.queries';
import { catalogueQuery, catalogueVersionsQuery } from '../features/question-catalogue/catalogue.queries';

export async function loadCatalogue(client: QueryClient, version: string | undefined): Promise<void> {
  await Promise.all([
    client.ensureQueryData(catalogueQuery(version)),
    client.ensureQueryData(catalogueVersionsQuery),
  ]);
}

/** Anew each time: what somebody else has changed is seen before one begins. */
export async function loadCatalogueDraft(client: QueryClient): Promise<void> {
  await client.fetchQuery(catalogueDraftQuery);
}
