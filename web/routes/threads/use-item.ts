import { type QueryKey, type UseQueryOptions, useQuery } from '@tanstack/react-query';
import { usePerson } from '../../api/session-query';
import { type ItemPlace, interventionQuery, problemQuery } from '../../features/threads/threads.queries';
import { readsOwn } from './reads-own';

/** An intervention as whoever is here may read it; null: not yet read, or none. */
export const useIntervention = (place: ItemPlace) => useItem(place, interventionQuery);

/** The same of a problem. */
export const useProblem = (place: ItemPlace) => useItem(place, problemQuery);

/** What everyone may read, until it is known that whoever is here may read more of it, and change it. */
function useItem<T, Key extends QueryKey>(
  place: ItemPlace,
  query: (place: ItemPlace, own?: boolean) => UseQueryOptions<T | null, Error, T | null, Key>,
): T | null {
  const own = readsOwn(usePerson());
  const open = useQuery({ ...query(place), enabled: false }).data;
  const more = useQuery({ ...query(place, true), enabled: own }).data;
  return more ?? open ?? null;
}
