import { PostgresAdapter } from 'kysely';
import type { WriteDb } from './database';

/**
 * Whether a row that is read in a transaction has to be asked to stay as it is until its end (`for share`). On SQLite
 * nobody else writes meanwhile, and there is no such clause.
 */
export const sharesRows = (tx: WriteDb): boolean => tx.getExecutor().adapter instanceof PostgresAdapter;
