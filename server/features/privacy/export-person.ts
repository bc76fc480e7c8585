import type { Context } from 'hono';
import type { ReadDb } from '../../../db/database';
import type { AccessParts } from '../../access/access-parts';
import { act, permit } from '../../access/act';
import { personOf, type SignedInEnv } from '../../access/visit';
import type { Action, Subject } from '../../domain/access/permissions';
import { notFound } from '../../http/problem';
import { exportLogRow } from './export-log';
import {
  findBriefMails,
  findParticulars,
  listCalendarAddresses,
  listLinks,
  listMails,
  listReminders,
  listRoles,
  listSessions,
  listWays,
  readLog,
} from './person-export.queries';
import type { PersonExport } from './privacy.contract';

/**
 * Everything that is kept about oneself.
 * @throws Refused for who may not
 */
export function exportOneself(parts: AccessParts, c: Context<SignedInEnv>): Promise<PersonExport> {
  const { id } = personOf(c);
  return exportPerson(parts, c, id, ['profile.use', { kind: 'person', id }]);
}

/**
 * Everything that is kept about somebody who asks the city for it.
 * @throws Refused for who may not; Problem 404 for nobody
 */
export function exportSomebody(
  parts: AccessParts,
  c: Context<SignedInEnv>,
  id: string,
): Promise<PersonExport> {
  return exportPerson(parts, c, id, ['people.export', { kind: 'city' }]);
}

type Needed = readonly [action: Action, subject: Subject];

/** It may take a while to read, so nobody waits for that; that it was handed out is written down before it is. */
async function exportPerson(
  parts: AccessParts,
  c: Context<SignedInEnv>,
  id: string,
  needed: Needed,
): Promise<PersonExport> {
  permit(personOf(c), ...needed);
  const found = await collect(parts.db, id, parts.clock.now());
  await act(parts, c, (deed) => {
    deed.permit(...needed);
    return deed.record({ action: 'person.exported', subject: { kind: 'person', id } });
  });
  return found;
}

async function collect(db: ReadDb, id: string, now: Date): Promise<PersonExport> {
  const person = await findParticulars(db, id);
  if (person === undefined) throw notFound(`No person is called ${id}`);
  const log: PersonExport['log'] = [];
  for await (const rows of readLog(db, id)) log.push(...rows.map((row) => exportLogRow(row, id)));
  return {
    exportedAt: now.toISOString(),
    person,
    roles: await listRoles(db, id),
    sessions: await listSessions(db, id),
    waysToSignIn: await listWays(db, id),
    links: await listLinks(db, id),
    mails: await listMails(db, id),
    calendarAddresses: await listCalendarAddresses(db, id),
    briefMails: await findBriefMails(db, id),
    reminders: await listReminders(db, id),
    log,
  };
}
