import type { Person } from './people.contract';

/** What tells where somebody stands. */
export interface Standing {
  readonly deactivated_at: string | null;
  readonly anonymised_at: string | null;
  /** Whether the person has ever come: has a way to sign in, is signed in, or has used a link. 0 and 1 as flags. */
  readonly came: unknown;
}

export function stateOf({ deactivated_at, anonymised_at, came }: Standing): Person['state'] {
  if (anonymised_at !== null) return 'anonymised';
  if (deactivated_at !== null) return 'deactivated';
  return came ? 'active' : 'invited';
}
