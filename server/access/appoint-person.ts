import type { WriteDb } from '../../db/database';
import type { Role } from '../domain/access/roles';
import { addMembership, addPerson, plainEmail } from './add-person';
import { appendAudit } from './append-audit';
import { emailTaken } from './change-email';
import { type MadeLink, makeLink } from './make-link';

interface Appointed {
  readonly email: string;
  readonly name: string;
  readonly language: 'sv' | 'en';
  readonly organisation: string;
  readonly role: Role;
}

/**
 * Adds somebody with a role, by a command on the server: how the first administrator comes to be.
 * @param organisation one that is known to have that role
 * @returns the link by which they choose a password
 * @throws Problem 409 when the address is somebody's already
 */
export async function appointPerson(
  tx: WriteDb,
  { organisation, role, ...particulars }: Appointed,
  { command, now }: { readonly command: string; readonly now: Date },
): Promise<MadeLink> {
  const email = plainEmail(particulars.email);
  const taken = await tx.selectFrom('people').select('id').where('email', '=', email).executeTakeFirst();
  if (taken !== undefined) throw emailTaken();
  const id = await addPerson(tx, particulars, now);
  await addMembership(tx, { personId: id, organisation, role, givenBy: 'command' }, now);
  const link = await makeLink(tx, { personId: id, purpose: 'invitation' }, now);
  await appendAudit(
    tx,
    now,
    { kind: 'command', id: command },
    {
      action: 'person.invited',
      organisation,
      subject: { kind: 'person', id },
      details: { after: { ...particulars, email, role } },
    },
  );
  return link;
}
