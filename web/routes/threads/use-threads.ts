import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { Threads } from '../../../server/features/threads/threads.contract';
import type { Parameters } from '../../api/client';
import { usePerson } from '../../api/session-query';
import { threadsQuery } from '../../features/threads/threads.queries';
import { readsOwn } from './reads-own';

interface ShownThreads {
  readonly threads: Threads;
  /** Whether they are also what only some may read. */
  readonly own: boolean;
}

/** What everyone may read, and once it is known who is here, what they may read besides. */
export function useThreads(parameters: Parameters): ShownThreads {
  const own = readsOwn(usePerson());
  const open = useSuspenseQuery(threadsQuery(parameters)).data;
  const { data } = useQuery({
    ...threadsQuery(parameters, true),
    enabled: own,
    placeholderData: keepPreviousData,
  });
  return data === undefined ? { threads: open, own: false } : { threads: data, own };
}
