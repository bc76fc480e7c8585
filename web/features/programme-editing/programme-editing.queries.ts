import { queryOptions } from '@tanstack/react-query';
import type { ProgrammeRevisions } from '../../../server/features/programmes/programme-changes.contract';
import type { RoleFillings } from '../../../server/features/programmes/role-fillings.contract';
import type { DetectableChanges } from '../../../server/features/targets/target-decisions.contract';
import type { Targets } from '../../../server/features/targets/targets.contract';
import { getJson } from '../../api/client';

/** Everything a programme has said, newest first. */
export const revisionsQuery = (slug: string) =>
  queryOptions({
    queryKey: ['programme-revisions', slug],
    queryFn: async ({ signal }) =>
      (await getJson<ProgrammeRevisions>(`/programmes/${slug}/revisions`, {}, signal)).revisions,
    staleTime: 0,
  });

/** Every target there is, as it was decided. */
export const targetsQuery = queryOptions({
  queryKey: ['targets'],
  queryFn: async ({ signal }) => (await getJson<Targets>('/targets', {}, signal)).targets,
  staleTime: 0,
});

/** What an organisation says of its coordinators. */
export const roleFillingsQuery = (organisation: string) =>
  queryOptions({
    queryKey: ['role-fillings', organisation],
    queryFn: ({ signal }) =>
      getJson<RoleFillings>(`/organisations/${encodeURIComponent(organisation)}/roles`, {}, signal),
    staleTime: 0,
  });

/** How small a change of an indicator the next round could tell, area by area. */
export const detectableQuery = (indicator: string) =>
  queryOptions({
    queryKey: ['target-detectable-change', indicator],
    queryFn: ({ signal }) => getJson<DetectableChanges>('/target-detectable-change', { indicator }, signal),
  });
