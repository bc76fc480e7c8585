import { queryOptions } from '@tanstack/react-query';
import type { ItemHistory } from '../../../server/features/threads/thread-changes.contract';
import type {
  InterventionDetail,
  ProblemDetail,
  Threads,
} from '../../../server/features/threads/threads.contract';
import { getJson, type Parameters } from '../../api/client';
import { ApiProblem } from '../../api/problem';

const MINUTE = 60_000;

/** Of whom something is, and which it is. */
export interface ItemPlace {
  readonly owner: string;
  readonly id: string;
}

/**
 * Interventions with their problems, by the parameters of the API.
 * @param own also what whoever is signed in may read besides what is open to everyone
 */
export const threadsQuery = (parameters: Parameters, own = false) =>
  queryOptions({
    queryKey: ['threads', 'list', own, parameters],
    queryFn: ({ signal }) => getJson<Threads>(own ? '/own-threads' : '/threads', parameters, signal),
    staleTime: own ? 0 : MINUTE,
  });

/** What is open to everyone of what is done and found in an area. */
export const areaQuery = (area: string) => threadsQuery({ area });

/** One intervention with its thread; null: there is none, or none that whoever asks may know of. */
export const interventionQuery = (place: ItemPlace, own = false) =>
  itemQuery<InterventionDetail>('interventions', place, own);

/** One problem with what is done about it. */
export const problemQuery = (place: ItemPlace, own = false) =>
  itemQuery<ProblemDetail>('problems', place, own);

/** Every revision of an intervention or a problem, for those who may read it signed in. */
export const itemHistoryQuery = (what: ItemKind, place: ItemPlace) =>
  queryOptions({
    queryKey: ['threads', what, place, 'history'],
    queryFn: ({ signal }) => getJson<ItemHistory>(`${itemPath(what, place, true)}/history`, {}, signal),
    staleTime: 0,
  });

export type ItemKind = 'interventions' | 'problems';

export const itemPath = (what: ItemKind, { owner, id }: ItemPlace, own: boolean): string =>
  `/${own ? 'own-' : ''}${what}/${encodeURIComponent(owner)}/${encodeURIComponent(id)}`;

const itemQuery = <T>(what: ItemKind, place: ItemPlace, own: boolean) =>
  queryOptions({
    queryKey: ['threads', what, place, own],
    queryFn: ({ signal }) => orNull(getJson<T>(itemPath(what, place, own), {}, signal)),
    staleTime: own ? 0 : MINUTE,
  });

/** Nothing is there, or the address cannot be one. */
async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ApiProblem && (error.status === 404 || error.status === 400)) return null;
    throw error;
  }
}
