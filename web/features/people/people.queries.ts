import { queryOptions } from '@tanstack/react-query';
import type { People, Person } from '../../../server/features/people/people.contract';
import { getJson } from '../../api/client';
import { peopleParameters } from './people-parameters';
import type { PeopleSearch } from './people-search';

/** People as they are now: an administrator looks at them to act. */
export const peopleQuery = (search: PeopleSearch) =>
  queryOptions({
    queryKey: ['people', 'list', peopleParameters(search)],
    queryFn: ({ signal }) => getJson<People>('/people', peopleParameters(search), signal),
    staleTime: 0,
  });

export const personQuery = (id: string) =>
  queryOptions({
    queryKey: ['people', 'one', id],
    queryFn: ({ signal }) => getJson<Person>(`/people/${encodeURIComponent(id)}`, {}, signal),
    staleTime: 0,
  });
