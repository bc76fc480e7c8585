import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Db } from '../../db/database';
import { appendAudit } from '../../server/access/append-audit';
import { makeLink } from '../../server/access/make-link';
import { queueMail } from '../../server/mail/queue-mail';
import { verify } from '../support/audit-log';
import { describeOnEachEngine } from '../support/engines';
import { FARSTA, OFFICE, peopleCompany, problemOf } from '../support/people-company';
import { type Member, signInMember } from '../support/signed-in';

const NOW = new Date('2025-01-15T12:00:00Z');
const REASON = { reason: 'Begärd av den det gäller' };
const NEW_ADDRESS = 'ny-adress@exempel.se';

describeOnEachEngine('Anonymising a person', (engine) => {
  let db: Db;
  let company: Awaited<ReturnType<typeof peopleCompany>>;
  let member: Member;
  let name = '';
  beforeAll(async () => {
    db = await engine.catalogue();
    company = await peopleCompany(db);
  });
  beforeEach(async () => {
    member = await signInMember(company, [{ role: 'author', organisation: FARSTA }]);
    ({ name } = await db
      .selectFrom('people')
      .select('name')
      .where('id', '=', member.id)
      .executeTakeFirstOrThrow());
    const subject = { kind: 'person', id: member.id };
    const details = { address: '192.0.2.1', after: { name, email: member.email } };
    await db.transaction().execute(async (tx) => {
      await makeLink(tx, { personId: member.id, purpose: 'new_email', email: NEW_ADDRESS }, NOW);
      for (const recipient of [member.email, NEW_ADDRESS]) {
        await queueMail(tx, member.id, { recipient, subject: `Hej ${name}`, body: '…' }, NOW);
      }
      await appendAudit(
        tx,
        NOW,
        { kind: 'person', id: company.city.id },
        { action: 'person.invited', subject, details },
      );
      await appendAudit(
        tx,
        NOW,
        { kind: 'person', id: member.id },
        { action: 'session.started', subject, details },
      );
      const typed = { after: { email: member.email.toUpperCase() } };
      await appendAudit(tx, NOW, { kind: 'stranger' }, { action: 'directory.refused', details: typed });
      await appendAudit(
        tx,
        NOW,
        { kind: 'system' },
        { action: 'session.ended_by_time', details: { reason: 'x' } },
      );
    });
  });

  const anonymise = (who: Member, id: string, body: unknown = REASON) =>
    who.ask('POST', `/api/v1/people/${id}/anonymisation`, body);

  /** Everything that is stored, as text. */
  async function everything(): Promise<string> {
    const tables = [
      'people',
      'sessions',
      'sign_in_accounts',
      'one_time_links',
      'mails',
      'audit_details',
    ] as const;
    const rows = await Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute()));
    return JSON.stringify(rows).toLowerCase();
  }

  test('leaves nothing by which they could be known, wherever it stood', async () => {
    for (const trace of [name, member.email, NEW_ADDRESS]) {
      expect(await everything()).toContain(trace.toLowerCase());
    }
    const response = await anonymise(company.city, member.id);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      id: member.id,
      name: 'Borttagen person',
      email: `${member.id}@anonymised.invalid`,
      state: 'anonymised',
      signsInWith: [],
    });
    for (const trace of [name, member.email, NEW_ADDRESS]) {
      expect(await everything()).not.toContain(trace.toLowerCase());
    }
  });

  test('ends a live session at once, and every role', async () => {
    await anonymise(company.city, member.id);
    expect((await member.ask('GET', '/api/v1/profile/export')).status).toBe(401);
    const roles = await db
      .selectFrom('memberships')
      .select('ended_at')
      .where('person_id', '=', member.id)
      .execute();
    expect(roles).toEqual([{ ended_at: NOW.toISOString() }]);
  });

  test('keeps every row of the log with the opaque id, erases their details, and the chain holds', async () => {
    const rows = () =>
      db
        .selectFrom('audit_log')
        .innerJoin('audit_details', 'audit_details.seq', 'audit_log.seq')
        .select(['audit_log.seq', 'action', 'body', 'erased_by'])
        .orderBy('audit_log.seq', 'desc')
        .limit(6)
        .execute();
    await anonymise(company.city, member.id);
    const [erasure, done, unrelated, refused, started, invited] = await rows();
    expect(erasure).toMatchObject({ action: 'audit.erased', erased_by: null });
    expect(done).toMatchObject({ action: 'person.anonymised', erased_by: null });
    expect(JSON.parse(done?.body ?? '')).toMatchObject(REASON);
    expect(unrelated).toMatchObject({ action: 'session.ended_by_time', erased_by: null });
    for (const row of [refused, started, invited]) {
      expect(row).toMatchObject({ body: null, erased_by: erasure?.seq });
    }
    expect((await verify(db)).faults).toEqual([]);
  });

  test('is done to somebody deactivated, too, and keeps the day of that', async () => {
    const at = '2024-12-01T12:00:00.000Z';
    await db.updateTable('people').set({ deactivated_at: at }).where('id', '=', member.id).execute();
    expect((await anonymise(company.city, member.id)).status).toBe(200);
    const row = await db
      .selectFrom('people')
      .select(['deactivated_at', 'anonymised_at'])
      .where('id', '=', member.id)
      .executeTakeFirstOrThrow();
    expect(row).toEqual({ deactivated_at: at, anonymised_at: NOW.toISOString() });
  });

  test('cannot be undone or done twice', async () => {
    await anonymise(company.city, member.id);
    expect(await problemOf(await anonymise(company.city, member.id))).toEqual([409, 'person_anonymised']);
    const back = await company.city.ask('DELETE', `/api/v1/people/${member.id}/deactivation`);
    expect(await problemOf(back)).toEqual([409, 'person_anonymised']);
  });

  test('is for the executive office, with a reason, and never for oneself', async () => {
    expect((await anonymise(company.farsta, member.id)).status).toBe(403);
    expect((await anonymise(member, member.id)).status).toBe(403);
    expect((await anonymise(company.city, member.id, { reason: ' ' })).status).toBe(422);
    expect((await anonymise(company.city, 'nobody')).status).toBe(404);
    expect(await problemOf(await anonymise(company.city, company.city.id))).toEqual([409, 'yourself']);
    expect(await everything()).toContain(member.email);
  });

  test('of two administrators who anonymise each other at once, one stays', async () => {
    const rival = await signInMember(company, [{ role: 'administrator', organisation: OFFICE }]);
    const answers = await Promise.all([anonymise(company.city, rival.id), anonymise(rival, company.city.id)]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect((await verify(db)).faults).toEqual([]);
  });
});
