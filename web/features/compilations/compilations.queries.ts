import { queryOptions } from '@tanstack/react-query';
import type {
  CompilationDetail,
  Compilations,
} from '../../../server/features/compilations/compilations.contract';
import { getJson } from '../../api/client';

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

export const compilationQuery = (reader: Reader, id: string) =>
  queryOptions({
    queryKey: ['compilations', reader, id],
    queryFn: ({ signal }) =>
      getJson<CompilationDetail>(`${PATHS[reader]}/${encodeURIComponent(id)}`, {}, signal),
    staleTime: FRESH[reader],
  });

export type DocumentFormat = 'docx' | 'pdf';

/** Where the document is fetched as a file. */
export const compilationAddress = (reader: Reader, id: string, format: DocumentFormat): string =>
  `/api/v1${PATHS[reader]}/${encodeURIComponent(id)}/document?format=${format}`;
