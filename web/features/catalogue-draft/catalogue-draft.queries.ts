import { queryOptions } from '@tanstack/react-query';
import type { CatalogueDraftState } from '../../../server/features/question-catalogue/question-catalogue.contract';
import { getJson } from '../../api/client';

/** The version that is being written; null when none is. */
export const catalogueDraftQuery = queryOptions({
  queryKey: ['catalogue-draft'],
  queryFn: async ({ signal }) => (await getJson<CatalogueDraftState>('/catalogue-draft', {}, signal)).draft,
  staleTime: 0,
  // Somebody who is writing is not to have the page change under the text.
  refetchOnWindowFocus: false,
});
