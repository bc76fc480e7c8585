import type { Threads } from '../../../server/features/threads/threads.contract';
import type { RegisterChoices } from '../../features/threads/register-filters';
import type { ThreadsSearch } from '../../features/threads/threads-search';

/** What each way to read the register is given. */
export interface ShownThreads {
  readonly search: ThreadsSearch;
  /** What the choice in the address found. */
  readonly threads: Threads;
  /** Whether it holds also what only some may read. */
  readonly own: boolean;
  readonly choices: RegisterChoices;
  readonly onChange: (search: ThreadsSearch) => void;
}
