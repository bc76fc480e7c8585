import { queryOptions } from '@tanstack/react-query';
import type {
  CatalogueVersion,
  CatalogueVersions,
} from '../../../server/features/question-catalogue/question-catalogue.contract';
import type {
  Meetings,
  ReportingRound,
  ReportingRounds,
  RoundDeadlines,
} from '../../../server/features/reporting-rounds/reporting-rounds.contract';
import { getJson } from '../../api/client';

/** Every round, newest first. */
export const roundsQuery = queryOptions({
  queryKey: ['reporting-rounds'],
  queryFn: async ({ signal }) => (await getJson<ReportingRounds>('/reporting-rounds', {}, signal)).rounds,
  staleTime: 0,
});

export const roundQuery = (key: string) =>
  queryOptions({
    queryKey: ['reporting-rounds', key],
    queryFn: ({ signal }) => getJson<ReportingRound>(`/reporting-rounds/${key}`, {}, signal),
    staleTime: 0,
  });

/** What each organisation's deadlines are in a round. */
export const roundDeadlinesQuery = (key: string) =>
  queryOptions({
    queryKey: ['reporting-rounds', key, 'deadlines'],
    queryFn: ({ signal }) => getJson<RoundDeadlines>(`/reporting-rounds/${key}/deadlines`, {}, signal),
    staleTime: 0,
  });

/** The kinds that can be reported by a version of the catalogue; without one by the newest. */
export const reportedKindsQuery = (version?: number) =>
  queryOptions({
    queryKey: ['reported-kinds', version ?? 'newest'],
    queryFn: async ({ signal }) => {
      const asked = version === undefined ? {} : { version: String(version) };
      const catalogue = await getJson<CatalogueVersion>('/question-catalogue', asked, signal);
      return { version: catalogue.version, kinds: catalogue.content.kinds };
    },
    staleTime: 0,
  });

/** The published versions of the question catalogue, newest first. */
export const catalogueVersionsQuery = queryOptions({
  queryKey: ['reported-kinds', 'versions'],
  queryFn: async ({ signal }) =>
    (await getJson<CatalogueVersions>('/question-catalogue/versions', {}, signal)).versions,
  staleTime: 0,
});

/** When an organisation meets. */
export const meetingsQuery = (organisation: string) =>
  queryOptions({
    queryKey: ['meetings', organisation],
    queryFn: ({ signal }) =>
      getJson<Meetings>(`/organisations/${encodeURIComponent(organisation)}/meetings`, {}, signal),
    staleTime: 0,
  });
