import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './problem';

const MINUTE = 60_000;
const RETRY_AFTER_MS = 400;

/** Survey figures change a few times a year: what has been read is good for as long as somebody reads. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10 * MINUTE,
        gcTime: 30 * MINUTE,
        refetchOnWindowFocus: false,
        // Asks also when the browser believes it is offline: the answer is then an error that can be read.
        networkMode: 'always',
        retry: (failures, error) => failures < 1 && error instanceof ApiProblem && error.passing,
        retryDelay: RETRY_AFTER_MS,
      },
    },
  });
}
