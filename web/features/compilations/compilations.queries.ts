import { queryOptions } from '@tanstack/react-query';
import type {
  CompilationDetail,
  CompilationSummary,
  Compilations,
} from '../../../server/features/compilations/compilations.contract';
import { getJson } from '../../api/client';
import { ApiProblem } from '../../api/problem';

const MINUTE = 60_000;

/** Whose reading it is: everybody's, of what is published, or the office's. */
export type Reader = 'open' | 'office';

const PATHS: Readonly<Record<Reader, string>> = {
  open: '/published-compilations',
  office: '/compilations',
};
const FRESH: Readonly<Record<Reader, number>> = { open: MINUTE, office: 0 };

/** Every document that was compiled, newest first. */
export const compilationsQuery = (reader: Reader) =>
  queryOptions({
    queryKey: ['compilations', reader],
    queryFn: async ({ signal }) => (await getJson<Compilations>(PATHS[reader], {}, signal)).compilations,
    staleTime: FRESH[reader],
  });

/** One of them as the office reads it. */
export const compilationQuery = (id: string) =>
  queryOptions({
    queryKey: ['compilations', 'office', id],
    queryFn: ({ signal }) =>
      getJson<CompilationDetail>(`${PATHS.office}/${encodeURIComponent(id)}`, {}, signal),
    staleTime: 0,
  });

/** The same for everyone, or what is said of one that has been withdrawn. */
export const cityDocumentQuery = (id: string) =>
  queryOptions({
    queryKey: ['compilations', 'everyone', id],
    queryFn: async ({ signal }): Promise<CompilationDetail | { readonly gone: CompilationSummary }> => {
      try {
        const path = `${PATHS.open}/${encodeURIComponent(id)}`;
        return await getJson<CompilationDetail>(path, {}, signal);
      } catch (error) {
        if (error instanceof ApiProblem && error.code === 'withdrawn')
          return { gone: error.current as CompilationSummary };
        throw error;
      }
    },
    staleTime: MINUTE,
  });

export type DocumentFormat = 'docx' | 'pdf';

/** Where the document is fetched as a file. */
export const compilationAddress = (reader: Reader, id: string, format: DocumentFormat): string =>
  `/api/v1${PATHS[reader]}/${encodeURIComponent(id)}/document?format=${format}`;
