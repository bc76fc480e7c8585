import type { WriteDb } from '../../db/database';
import { addMembership, addPerson } from '../../server/access/add-person';
import { appendAudit, holdAudit } from '../../server/access/append-audit';
import { revokeLinks } from '../../server/access/revoke-links';
import type { Role } from '../../server/domain/access/roles';

/**
 * The domain of everybody made up. RFC 2606 keeps "invalid" from ever being registered: nobody can receive mail there,
 * and no real person has such an address.
 */
export const EXAMPLE_DOMAIN = 'exempel.invalid';

interface ExamplePerson {
  readonly email: string;
  readonly name: string;
  readonly organisation: string;
  readonly role: Role;
}

const FARSTA = 'farsta-stadsdelsnamnd';
const OFFICE = 'stadsledningskontoret';

/** One of each role, for trying the product. */
export const EXAMPLE_PEOPLE: readonly ExamplePerson[] = [
  person('politiker', 'Exempelpolitiker (Farsta)', FARSTA, 'reader'),
  person('handlaggare', 'Exempelhandläggare (Farsta)', FARSTA, 'author'),
  person('sekreterare', 'Exempelsekreterare (Farsta)', FARSTA, 'approver'),
  person('utredare', 'Exempelutredare (stadsledningskontoret)', OFFICE, 'office'),
  person('administrator', 'Exempeladministratör (stadsledningskontoret)', OFFICE, 'administrator'),
];

function person(mailbox: string, name: string, organisation: string, role: Role): ExamplePerson {
  return { email: `${mailbox}@${EXAMPLE_DOMAIN}`, name, organisation, role };
}

/** Adds the example people where there is nobody yet, and lets those in again who were shut out by `retireExamplePeople`. */
export async function keepExamplePeople(tx: WriteDb, now: Date): Promise<void> {
  // Of two processes that start at once, the second sees whom the first has added.
  await holdAudit(tx);
  const anybody = await tx.selectFrom('people').select('id').limit(1).executeTakeFirst();
  if (anybody === undefined) {
    for (const example of EXAMPLE_PEOPLE) await addExamplePerson(tx, example, now);
    return;
  }
  const deactivated = await tx
    .selectFrom('people')
    .select(['id', 'deactivated_at'])
    .where('email', 'like', `%@${EXAMPLE_DOMAIN}`)
    .where('deactivated_at', 'is not', null)
    .where('anonymised_at', 'is', null)
    .execute();
  const retired = [];
  for (const example of deactivated) if (await wasRetired(tx, example)) retired.push(example);
  for (const { id } of retired) {
    await tx
      .updateTable('people')
      .set({ deactivated_at: null, updated_at: now.toISOString() })
      .where('id', '=', id)
      .execute();
    await note(tx, now, 'person.reactivated', id, 'example data is on');
  }
}

/** Whether it was the product that shut somebody out, by its own row of the log; whom somebody deactivated stays so. */
async function wasRetired(
  tx: WriteDb,
  { id, deactivated_at }: { readonly id: string; readonly deactivated_at: string | null },
): Promise<boolean> {
  const row = await tx
    .selectFrom('audit_log')
    .select('seq')
    .where('action', '=', 'person.deactivated')
    .where('actor_kind', '=', 'system')
    .where('subject_id', '=', id)
    .where('at', '=', deactivated_at ?? '')
    .executeTakeFirst();
  return row !== undefined;
}

async function addExamplePerson(
  tx: WriteDb,
  { organisation, role, ...particulars }: ExamplePerson,
  now: Date,
): Promise<void> {
  const id = await addPerson(tx, { ...particulars, language: 'sv' }, now);
  await addMembership(tx, { personId: id, organisation, role, givenBy: 'command' }, now);
  await appendAudit(
    tx,
    now,
    { kind: 'system' },
    {
      action: 'person.provisioned',
      organisation,
      subject: { kind: 'person', id },
      details: { reason: 'example data is on', after: { ...particulars, role } },
    },
  );
}

/** Shuts out everybody made up, at once. They stay in the history they have left. */
export async function retireExamplePeople(tx: WriteDb, now: Date): Promise<void> {
  const active = await tx
    .updateTable('people')
    .set({ deactivated_at: now.toISOString(), updated_at: now.toISOString() })
    .where('email', 'like', `%@${EXAMPLE_DOMAIN}`)
    .where('deactivated_at', 'is', null)
    .returning('id')
    .execute();
  for (const { id } of active) {
    await revokeLinks(tx, id, now);
    await tx.deleteFrom('sessions').where('person_id', '=', id).execute();
    await note(tx, now, 'person.deactivated', id, 'example data is off, or the product is reached by others');
  }
}

async function note(
  tx: WriteDb,
  now: Date,
  action: 'person.reactivated' | 'person.deactivated',
  id: string,
  reason: string,
): Promise<void> {
  const subject = { kind: 'person', id };
  await appendAudit(tx, now, { kind: 'system' }, { action, subject, details: { reason } });
}
