import type { WriteDb } from '../../db/database';
import { inTheWay } from '../http/refusals';
import { isAdministered } from './administered';

/**
 * Sees that somebody still administers the executive office, after a change that took a role, a person or the office
 * itself away.
 * @throws Problem 409 when nobody does: the change does not happen
 */
export async function keepAdministrator(tx: WriteDb, now: Date): Promise<void> {
  if (await isAdministered(tx, now)) return;
  throw inTheWay('last_administrator', 'the executive office would be left without an administrator');
}
