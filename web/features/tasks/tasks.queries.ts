import { queryOptions } from '@tanstack/react-query';
import type { Tasks } from '../../../server/features/tasks/tasks.contract';
import { getJson } from '../../api/client';

/** What waits for whoever is signed in. */
export const tasksQuery = queryOptions({
  queryKey: ['tasks'],
  queryFn: ({ signal }) => getJson<Tasks>('/tasks', {}, signal),
  staleTime: 0,
});
