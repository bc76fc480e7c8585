import type { WriteDb } from '../../../db/database';
import type { Deed } from '../../access/act';
import { notFound } from '../../http/problem';
import { exportLogRow } from './export-log';
import {
  findParticulars,
  listLinks,
  listLog,
  listMails,
  listRoles,
  listSessions,
  listWays,
} from './person-export.queries';
import type { PersonExport } from './privacy.contract';

/**
 * Everything that is kept about oneself.
 * @throws Refused for who may not
 */
export async function exportOneself(deed: Deed): Promise<PersonExport> {
  const { id } = deed.person;
  deed.permit('profile.use', { kind: 'person', id });
  return await exportPerson(deed, id);
}

/**
 * Everything that is kept about somebody who asks the city for it.
 * @throws Refused for who may not; Problem 404 for nobody
 */
export async function exportSomebody(deed: Deed, id: string): Promise<PersonExport> {
  deed.permit('people.export', { kind: 'city' });
  return await exportPerson(deed, id);
}

async function exportPerson({ tx, now, record }: Deed, id: string): Promise<PersonExport> {
  const found = await collect(tx, id, now);
  await record({ action: 'person.exported', subject: { kind: 'person', id } });
  return found;
}

/** One question for each table, one after the other: a transaction has one connection. */
async function collect(tx: WriteDb, id: string, now: Date): Promise<PersonExport> {
  const person = await findParticulars(tx, id);
  if (person === undefined) throw notFound(`No person is called ${id}`);
  return {
    exportedAt: now.toISOString(),
    person,
    roles: await listRoles(tx, id),
    sessions: await listSessions(tx, id),
    waysToSignIn: await listWays(tx, id),
    links: await listLinks(tx, id),
    mails: await listMails(tx, person.email),
    log: (await listLog(tx, id)).map((row) => exportLogRow(row, id)),
  };
}
