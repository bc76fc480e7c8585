import { queryOptions } from '@tanstack/react-query';
import type {
  CatalogueVersion,
  CatalogueVersions,
} from '../../../server/features/question-catalogue/question-catalogue.contract';
import { getJson } from '../../api/client';

/** A published version; the newest unless another is asked for. */
export const catalogueQuery = (version?: string) =>
  queryOptions({
    queryKey: ['question-catalogue', version ?? 'newest'],
    queryFn: ({ signal }) =>
      getJson<CatalogueVersion>('/question-catalogue', version === undefined ? {} : { version }, signal),
  });

/** Every published version, newest first. */
export const catalogueVersionsQuery = queryOptions({
  queryKey: ['question-catalogue', 'versions'],
  queryFn: async ({ signal }) =>
    (await getJson<CatalogueVersions>('/question-catalogue/versions', {}, signal)).versions,
});
