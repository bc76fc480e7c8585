import type { Db } from '../../db/database';
import type { ApiParts } from '../http/api-parts';
import type { Library } from './sign-in-library';

/** How long somebody stays signed in. */
export interface SessionLimits {
  /** After so long without doing anything. */
  readonly idleMs: number;
  /** After so long whatever they do. */
  readonly longestMs: number;
}

/** What everything that knows people is made from. */
export interface AccessParts extends ApiParts {
  readonly db: Db;
  /** The sign-in library; a function, because it has to know the address, which a port left to chance gives late. */
  library(): Library;
  readonly sessionLimits: SessionLimits;
  /** The directory people can sign in with; null: none. */
  readonly directory: { readonly name: string } | null;
  /** Whether mail can be sent; without it links are handed over by whoever makes them. */
  readonly sendsMail: boolean;
}
