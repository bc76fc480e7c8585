import type { QueryClient } from '@tanstack/react-query';
import { notFound } from '@tanstack/react-router';
import { ApiProblem } from '../../api/problem';
import {
  focusAreaStatusesQuery,
  programmeQuery,
  programmesQuery,
} from '../../features/programmes/programmes.queries';

// What the pages of programmes read before they are drawn. It comes with the first of them.

export async function loadProgrammes(client: QueryClient): Promise<void> {
  await client.ensureQueryData(programmesQuery);
}

export async function loadProgramme(client: QueryClient, slug: string) {
  try {
    return await client.ensureQueryData(programmeQuery(slug));
  } catch (error) {
    // There is none of that name, or the address cannot be one.
    if (error instanceof ApiProblem && (error.status === 404 || error.status === 400)) throw notFound();
    throw error;
  }
}

interface Place {
  readonly slug: string;
  readonly focusArea: string;
}

export async function loadFocusArea(client: QueryClient, { slug, focusArea }: Place): Promise<void> {
  const [{ content }] = await Promise.all([
    loadProgramme(client, slug),
    client.ensureQueryData(focusAreaStatusesQuery),
  ]);
  if (!content.focusAreas.some(({ key }) => key === focusArea)) throw notFound();
}
