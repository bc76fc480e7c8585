import type { QueryClient } from '@tanstack/react-query';
import { notFound } from '@tanstack/react-router';
import { ApiProblem } from '../../api/problem';
import {
  publishedReportQuery,
  publishedReportsQuery,
} from '../../features/published-reports/published-reports.queries';
import { readPublishedReportSearch } from '../../features/published-reports/published-search';
import { editionOf } from './edition';

type Choices = Readonly<Record<string, unknown>>;

// What the pages of published reports read before they are drawn. It comes with the first of them.

export async function loadPublished(client: QueryClient): Promise<void> {
  await client.ensureQueryData(publishedReportsQuery);
}

interface Place {
  readonly round: string;
  readonly organisation: string;
}

export async function loadPublishedReport(client: QueryClient, place: Place, search: Choices): Promise<void> {
  const edition = editionOf(readPublishedReportSearch({ ...search }));
  try {
    await client.ensureQueryData(publishedReportQuery({ ...place, edition }));
  } catch (error) {
    // Nothing is published there, or the address cannot be one.
    if (error instanceof ApiProblem && (error.status === 404 || error.status === 400)) throw notFound();
    throw error;
  }
}
