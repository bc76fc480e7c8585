import { queryOptions } from '@tanstack/react-query';
import type {
  FocusAreaStatuses,
  ProgrammeDetail,
  Programmes,
} from '../../../server/features/programmes/programmes.contract';
import type { Threads } from '../../../server/features/threads/threads.contract';
import { getJson } from '../../api/client';

const MINUTE = 60_000;

/** Every programme there has been, and which went on from which. */
export const programmesQuery = queryOptions({
  queryKey: ['programmes'],
  queryFn: ({ signal }) => getJson<Programmes>('/programmes', {}, signal),
  staleTime: MINUTE,
});

export const programmeQuery = (slug: string) =>
  queryOptions({
    queryKey: ['programmes', slug],
    queryFn: ({ signal }) => getJson<ProgrammeDetail>(`/programmes/${slug}`, {}, signal),
    staleTime: MINUTE,
  });

/** How the goals of each focus area in force stand, counted. */
export const focusAreaStatusesQuery = queryOptions({
  queryKey: ['focus-area-statuses'],
  queryFn: async ({ signal }) =>
    (await getJson<FocusAreaStatuses>('/focus-area-statuses', {}, signal)).focusAreas,
  staleTime: MINUTE,
});

export interface GoalPlace {
  readonly programme: string;
  readonly focusArea: string;
  readonly goal: string;
}

/** How many interventions for a goal everybody may see. */
export const goalInterventionsQuery = (place: GoalPlace) =>
  queryOptions({
    queryKey: ['threads', 'goal', place],
    queryFn: async ({ signal }) => (await getJson<Threads>('/threads', { ...place }, signal)).total,
    staleTime: MINUTE,
  });
