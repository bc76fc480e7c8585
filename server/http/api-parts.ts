import type { ReadDb } from '../../db/database';
import type { DocumentWriter } from '../documents/document-writer';
import type { Clock } from './clock';
import type { Site } from './site';

/** What every slice's routes are made from. */
export interface ApiParts {
  readonly db: ReadDb;
  readonly clock: Clock;
  readonly site: Site;
  /** Writes reports as files. */
  readonly documents: DocumentWriter;
}
