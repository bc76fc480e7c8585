import type { ReadDb } from '../../../db/database';
import { plainEmail } from '../../access/add-person';
import type { AuditEntry } from '../../access/append-audit';

/** What the audit log says of a refused sign-in: whose, where the address is somebody's; never what was typed. */
export async function refusedSignIn(db: ReadDb, email: string): Promise<AuditEntry> {
  const person = await db
    .selectFrom('people')
    .select('id')
    .where('email', '=', plainEmail(email))
    .executeTakeFirst();
  return {
    action: 'session.refused',
    outcome: 'refused',
    ...(person ? { subject: { kind: 'person', id: person.id } } : {}),
  };
}
