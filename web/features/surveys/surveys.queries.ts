import { queryOptions } from '@tanstack/react-query';
import type { Surveys } from '../../../server/features/surveys/surveys.contract';
import { getJson } from '../../api/client';

/** The surveys with their rounds and groups. */
export const surveysQuery = queryOptions({
  queryKey: ['surveys'],
  queryFn: async ({ signal }) => (await getJson<Surveys>('/surveys', {}, signal)).surveys,
});
