import { beforeAll, expect, test } from 'vitest';
import type { Db } from '../../db/database';
import { type AuditEntry, appendAudit } from '../../server/access/append-audit';
import { noteSecretRead } from '../../server/access/note-secret-read';
import type { AuditRow } from '../../server/features/audit/audit.contract';
import { erase } from '../support/audit-log';
import { describeOnEachEngine } from '../support/engines';
import { type Member, signInMember } from '../support/signed-in';
import { tamper } from '../support/tamper';
import { createTestApp } from '../support/test-app';

const LOG = '/api/v1/audit';

describeOnEachEngine('The audit log', (engine) => {
  let db: Db;
  let city: Member;
  let farsta: Member;
  let jarva: Member;
  let reader: Member;
  beforeAll(async () => {
    db = await engine.migrated();
    const app = createTestApp(db);
    const place = { app, db };
    city = await signInMember(place, [
      { role: 'administrator', organisation: 'office', kind: 'executive_office' },
    ]);
    farsta = await signInMember(place, [{ role: 'administrator', organisation: 'farsta' }]);
    jarva = await signInMember(place, [{ role: 'administrator', organisation: 'jarva' }]);
    reader = await signInMember(place, [{ role: 'reader', organisation: 'rinkeby' }]);
    const ended = { valid_to: '2023-07-01' };
    await db.updateTable('organisations').set(ended).where('key', '=', 'rinkeby').execute();
    await db
      .insertInto('organisation_successions')
      .values({ predecessor_key: 'rinkeby', successor_key: 'jarva', date: '2023-07-01', decision: 'KF' })
      .execute();
    await write('2024-06-30T21:59:59.999Z', { action: 'role.granted', organisation: 'farsta' });
    await write('2024-06-30T22:00:00.000Z', {
      action: 'person.deactivated',
      organisation: 'rinkeby',
      subject: { kind: 'person', id: reader.id },
      details: { address: '192.0.2.1', reason: 'Slutat', before: { state: 'active' } },
    });
    await write('2024-07-01T21:59:59.999Z', {
      action: 'organisation.changed',
      organisation: 'jarva',
      subject: { kind: 'organisation', id: 'jarva' },
      outcome: 'refused',
    });
    await write('2024-07-01T22:00:00.000Z', { action: 'session.started' });
  });

  const write = (at: string, entry: AuditEntry) =>
    db.transaction().execute((tx) => appendAudit(tx, new Date(at), { kind: 'person', id: city.id }, entry));

  const read = async (member: Member, query = ''): Promise<AuditRow[]> => {
    const response = await member.ask('GET', `${LOG}${query}`);
    expect(response.status).toBe(200);
    return (await response.json()).rows;
  };
  const actions = async (member: Member, query = '') =>
    (await read(member, query)).map(({ action }) => action).filter((action) => action !== 'audit.read');

  test('is read by an administrator of the executive office, the latest first, with the names of today', async () => {
    expect(await actions(city)).toEqual([
      'session.started',
      'organisation.changed',
      'person.deactivated',
      'role.granted',
    ]);
    const [row] = await read(city, '?action=person.deactivated');
    const { name } = await db
      .selectFrom('people')
      .select('name')
      .where('id', '=', reader.id)
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({
      at: '2024-06-30T22:00:00.000Z',
      outcome: 'done',
      actor: { kind: 'person', id: city.id },
      organisation: { id: 'rinkeby', name: 'rinkeby' },
      subject: { kind: 'person', id: reader.id, name },
      details: { address: '192.0.2.1', reason: 'Slutat', before: { state: 'active' }, after: null },
    });
  });

  test('shows an administrator of a committee only its own rows, and those of what it took over from', async () => {
    expect(await actions(farsta)).toEqual(['role.granted']);
    expect(await actions(jarva)).toEqual(['organisation.changed', 'person.deactivated']);
  });

  test('is closed to everybody else, and to administrators of another committee', async () => {
    expect((await reader.ask('GET', LOG)).status).toBe(403);
    expect((await farsta.ask('GET', `${LOG}?organisation=jarva`)).status).toBe(403);
    expect((await farsta.ask('POST', `${LOG}/verification`)).status).toBe(403);
    expect((await createTestApp(db).request(LOG)).status).toBe(401);
  });

  test.each([
    ['?organisation=rinkeby', ['person.deactivated']],
    ['?outcome=refused&action=organisation.changed', ['organisation.changed']],
    ['?action=person.deactivated', ['person.deactivated']],
    ['?from=2024-07-01&to=2024-07-01', ['organisation.changed', 'person.deactivated']],
    ['?to=2024-06-30', ['role.granted']],
    ['?action=session.started&from=2024-07-02', ['session.started']],
  ])('is filtered by days in Stockholm, action, outcome and organisation: %s', async (query, found) => {
    expect(await actions(city, query)).toEqual(found);
  });

  test('is filtered by who did it or to whom it was done', async () => {
    expect(await actions(city, `?person=${reader.id}&to=2024-12-31`)).toEqual(['person.deactivated']);
    expect(await actions(city, `?person=${city.id}&to=2024-12-31`)).toHaveLength(4);
    expect(await actions(city, '?person=nobody')).toEqual([]);
  });

  test('tells who read it and by what filters: once, not for each further page', async () => {
    const count = async () =>
      (await db.selectFrom('audit_log').select('seq').where('action', '=', 'audit.read').execute()).length;
    const before = await count();
    await read(farsta, '?organisation=farsta&outcome=done');
    await read(farsta, '?organisation=farsta&outcome=done&before=3');
    expect(await count()).toBe(before + 1);
    const [latest] = await read(city, '?action=audit.read');
    expect(latest).toMatchObject({
      actor: { id: farsta.id },
      organisation: { id: 'farsta' },
      details: { after: { organisation: 'farsta', outcome: 'done' } },
    });
  });

  test('leaves out that it was read where that is asked for, and does not write that down as a filter', async () => {
    await read(city);
    const all = (await read(city)).map(({ action }) => action);
    expect(all).toContain('audit.read');
    const quiet = (await read(city, '?readings=false')).map(({ action }) => action);
    expect(quiet).not.toContain('audit.read');
    const [latest] = await read(city, '?action=audit.read');
    expect(latest?.details?.after ?? {}).toEqual({});
  });

  test('comes a hundred rows a page, each row once', async () => {
    for (let row = 0; row < 230; row += 1) await write('2024-08-01T12:00:00.000Z', { action: 'link.made' });
    const seen: number[] = [];
    let next: number | null = null;
    do {
      const before = next === null ? '' : `&before=${next}`;
      const response = await city.ask('GET', `${LOG}?action=link.made${before}`);
      const page: { rows: AuditRow[]; next: number | null } = await response.json();
      expect(page.rows.length).toBeLessThanOrEqual(100);
      seen.push(...page.rows.map(({ seq }) => seq));
      next = page.next;
    } while (next !== null);
    expect(seen).toEqual([...new Set(seen)].sort((a, b) => b - a));
    expect(seen).toHaveLength(230);
  });

  test('shows no name of somebody anonymised, and no details that were erased', async () => {
    const gone = await signInMember({ app: createTestApp(db), db }, []);
    const at = '2024-09-01T12:00:00.000Z';
    const seq = await write(at, { action: 'person.changed', subject: { kind: 'person', id: gone.id } });
    await db
      .updateTable('people')
      .set({ deactivated_at: at, anonymised_at: at })
      .where('id', '=', gone.id)
      .execute();
    await erase(db, [seq]);
    expect(await read(city, '?action=person.changed')).toMatchObject([
      { subject: { id: gone.id, name: null }, details: null },
    ]);
  });

  test.each(['?before=0', '?action=unknown', '?from=1 juli', '?colour=red'])(
    'a question that makes no sense is refused: %s',
    async (query) => {
      expect((await city.ask('GET', `${LOG}${query}`)).status).toBe(400);
    },
  );

  test('that somebody reads a secret text is written down, without the text', async () => {
    const entries: AuditEntry[] = [];
    const visit = {
      address: '192.0.2.1',
      network: '192.0.2.1',
      session: async () => ({ kind: 'none' as const }),
      note: async (entry: AuditEntry) => {
        entries.push(entry);
      },
    };
    await noteSecretRead(visit, {
      organisation: 'farsta',
      subject: { kind: 'report', id: 'farsta-2024' },
      part: 'annex',
    });
    expect(entries).toEqual([
      {
        action: 'secret.read',
        organisation: 'farsta',
        subject: { kind: 'report', id: 'farsta-2024' },
        details: { after: { part: 'annex' } },
      },
    ]);
  });

  test('is verified by the executive office, which is told how it stands', async () => {
    const whole = await (await city.ask('POST', `${LOG}/verification`)).json();
    expect(whole).toMatchObject({ faults: [], erased: 1 });
    expect(whole.head).toMatch(/^[0-9a-f]{64}$/);
    await tamper(db, (tx) =>
      tx.updateTable('audit_log').set({ outcome: 'done' }).where('seq', '=', 3).execute(),
    );
    const { faults } = await (await city.ask('POST', `${LOG}/verification`)).json();
    expect(faults).toEqual([{ seq: 3, through: 3, code: 'changed' }]);
    const [row] = await read(city, '?action=audit.read');
    expect(row?.details?.after).toMatchObject({ faults: 1 });
  });
});
