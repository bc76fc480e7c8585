import { randomUUID } from 'node:crypto';
import { openDatabase } from '../../db/connect';
import type { Db } from '../../db/database';
import { EXAMPLE_DOMAIN } from '../../seed/example/people';
import { addMembership, addPerson } from '../../server/access/add-person';
import { linkAddress, makeLink } from '../../server/access/make-link';
import type { Role } from '../../server/domain/access/roles';

/** Somebody of a browser test's own, so that what it does to them no other test sees. */
interface Newcomer {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** The address of the product and of a link that works once. */
  readonly link: string;
}

interface Wanted {
  readonly role: Role;
  /** The executive office for `office` and `administrator`, Farsta's committee for others, unless another is wanted. */
  readonly organisation?: string;
  readonly purpose?: 'sign_in' | 'invitation' | 'reset';
  readonly language?: 'sv' | 'en';
  readonly name?: string;
}

/** Makes a person with a role in the product that the browser tests run against, and a link for them to open. */
export async function newcomer(wanted: Wanted): Promise<Newcomer> {
  const { LAGESBILD_ADDRESS = '', LAGESBILD_DATABASE = '' } = process.env;
  const db = openDatabase(LAGESBILD_DATABASE);
  try {
    return await makeNewcomer({ db, address: LAGESBILD_ADDRESS, now: new Date() }, wanted);
  } finally {
    await db.destroy();
  }
}

/** Where somebody is made, and when. */
interface Place {
  readonly db: Db;
  readonly address: string;
  readonly now: Date;
}

/** The same in any product. */
export async function makeNewcomer(
  { db, address, now }: Place,
  {
    role,
    organisation = role === 'office' || role === 'administrator'
      ? 'stadsledningskontoret'
      : 'farsta-stadsdelsnamnd',
    purpose = 'sign_in',
    language = 'sv',
    name = `Prov ${randomUUID().slice(0, 8)}`,
  }: Wanted,
): Promise<Newcomer> {
  const email = `${randomUUID()}@${EXAMPLE_DOMAIN}`;
  return await db.transaction().execute(async (tx) => {
    const id = await addPerson(tx, { email, name, language }, now);
    await addMembership(tx, { personId: id, organisation, role, givenBy: 'command' }, now);
    const link = await makeLink(tx, { personId: id, purpose }, now);
    return { id, name, email, link: linkAddress(address, link) };
  });
}
