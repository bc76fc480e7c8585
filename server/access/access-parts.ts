import type { Logger } from 'pino';
import type { Db } from '../../db/database';
import type { ApiParts } from '../http/api-parts';
import type { Attempts } from './attempts';
import type { Directory } from './directory';
import type { Library } from './sign-in-library';
import type { Turns } from './turns';

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
  /** For whoever runs the product; who did what stands in the audit log. */
  readonly log: Logger;
  /** The sign-in library; a function, because it has to know the address, which a port left to chance gives late. */
  library(): Library;
  readonly sessionLimits: SessionLimits;
  /** How often what is limited has been tried. */
  readonly attempts: Attempts;
  /** Whatever computes the key of a password takes one of these. */
  readonly passwordTurns: Turns;
  /** The directory people can sign in with; null: none. */
  readonly directory: Directory | null;
  /** Whether mail can be sent; without it links are handed over by whoever makes them. */
  readonly sendsMail: boolean;
}
