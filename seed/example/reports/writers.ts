import type { WriteDb } from '../../../db/database';
import type { Deed } from '../../../server/access/act';
import { permit } from '../../../server/access/act';
import { addPerson } from '../../../server/access/add-person';
import type { Person } from '../../../server/access/find-person.queries';
import type { Role } from '../../../server/domain/access/roles';
import { EXAMPLE_DOMAIN } from '../people';

/** Who has written, decided and reviewed what is made up. Nobody can sign in as them. */
const WRITERS = {
  author: { email: `forfattare@${EXAMPLE_DOMAIN}`, name: 'Påhittad författare' },
  approver: { email: `namndsekreterare@${EXAMPLE_DOMAIN}`, name: 'Påhittad nämndsekreterare' },
  office: { email: `granskare@${EXAMPLE_DOMAIN}`, name: 'Påhittad granskare' },
} as const satisfies Partial<Record<Role, { email: string; name: string }>>;
type Writer = keyof typeof WRITERS;

/** The ids of the writers, who are made where they are not there yet. */
export async function keepWriters(tx: WriteDb, now: Date): Promise<Readonly<Record<Writer, string>>> {
  const [author, approver, office] = [
    await keepWriter(tx, 'author', now),
    await keepWriter(tx, 'approver', now),
    await keepWriter(tx, 'office', now),
  ];
  return { author, approver, office };
}

async function keepWriter(tx: WriteDb, writer: Writer, now: Date): Promise<string> {
  const { email } = WRITERS[writer];
  const known = await tx.selectFrom('people').select('id').where('email', '=', email).executeTakeFirst();
  if (known) return known.id;
  const id = await addPerson(tx, { ...WRITERS[writer], language: 'sv' }, now);
  await tx.updateTable('people').set({ deactivated_at: now.toISOString() }).where('id', '=', id).execute();
  return id;
}

/**
 * What a command is handed when it makes up history: the rights of the role in the organisation, and the day it would
 * have been. Nothing goes to the audit log, which tells what people did.
 */
export function madeUpDeed(
  tx: WriteDb,
  {
    writer,
    id,
    organisation,
  }: { readonly writer: Writer; readonly id: string; readonly organisation: string },
  now: Date,
): Deed {
  const kind = writer === 'office' ? 'executive_office' : 'district_committee';
  const { email, name } = WRITERS[writer];
  const person: Person = { id, email, name, language: 'sv', grants: [{ role: writer, organisation, kind }] };
  return {
    tx,
    person,
    now,
    permit: (action, subject) => permit(person, action, subject),
    record: async () => undefined,
  };
}
