import { beforeAll, expect, test } from 'vitest';
import type { Db } from '../../db/database';
import { type AuditActor, type AuditEntry, appendAudit } from '../../server/access/append-audit';
import { makeLink } from '../../server/access/make-link';
import type { PersonExport } from '../../server/features/privacy/privacy.contract';
import { queueMail } from '../../server/mail/queue-mail';
import { describeOnEachEngine } from '../support/engines';
import { type Member, signInMember } from '../support/signed-in';
import { createTestApp } from '../support/test-app';

const NOW = new Date('2025-01-15T12:00:00Z');

describeOnEachEngine('What is kept about a person', (engine) => {
  let db: Db;
  let member: Member;
  let city: Member;
  let farsta: Member;
  let secret = '';
  beforeAll(async () => {
    db = await engine.migrated();
    const place = { app: createTestApp(db), db };
    member = await signInMember(place, [{ role: 'author', organisation: 'farsta' }]);
    farsta = await signInMember(place, [{ role: 'administrator', organisation: 'farsta' }]);
    city = await signInMember(place, [
      { role: 'administrator', organisation: 'office', kind: 'executive_office' },
    ]);
    await db.transaction().execute(async (tx) => {
      ({ secret } = await makeLink(tx, { personId: member.id, purpose: 'reset' }, NOW));
      const mail = { recipient: member.email, subject: 'Nytt lösenord', body: `…/lank#${secret}` };
      await queueMail(tx, member.id, mail, NOW);
      await tx
        .insertInto('sign_in_accounts')
        .values({
          id: 'account',
          person_id: member.id,
          provider_id: 'credential',
          account_id: member.id,
          password: 'salt:derived-key',
          access_token: null,
          refresh_token: null,
          id_token: null,
          access_token_expires_at: null,
          refresh_token_expires_at: null,
          scope: null,
          created_at: NOW.toISOString(),
          updated_at: NOW.toISOString(),
        })
        .execute();
    });
    const self = { kind: 'person', id: member.id } as const;
    const other = { kind: 'person', id: farsta.id } as const;
    await write(self, { action: 'person.changed', subject: self, details: OWN });
    await write(other, { action: 'person.changed', subject: self, details: BY_OTHERS });
    await write(self, { action: 'person.invited', subject: other, details: ABOUT_OTHERS });
    await write(other, { action: 'session.started', subject: other });
  });

  const write = (actor: AuditActor, entry: AuditEntry) =>
    db.transaction().execute((tx) => appendAudit(tx, NOW, actor, entry));

  const OWN = { address: '192.0.2.1', before: { name: 'Ny' }, after: { name: 'Nyare' } };
  const BY_OTHERS = { address: '192.0.2.2', reason: 'Felstavat', after: { name: 'Nyast' } };
  const ABOUT_OTHERS = { address: '192.0.2.1', reason: 'Ny i nämnden', after: { email: 'annan@exempel.se' } };

  const ask = async (who: Member, path: string): Promise<PersonExport> => {
    const response = await who.ask('GET', path);
    expect(response.status).toBe(200);
    return await response.json();
  };

  test('is handed to them as a file', async () => {
    const response = await member.ask('GET', '/api/v1/profile/export');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="lagesbild-person-${member.id}.json"`,
    );
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('is everything: particulars, roles, sessions, ways to sign in, links, mails and the log', async () => {
    const file = await ask(member, '/api/v1/profile/export');
    expect(file.person).toMatchObject({ id: member.id, email: member.email });
    expect(file.roles).toMatchObject([{ organisation: { key: 'farsta' }, role: 'author', endedAt: null }]);
    expect(file.sessions).toHaveLength(1);
    expect(file.waysToSignIn).toMatchObject([{ kind: 'password', account: null }]);
    expect(file.links).toMatchObject([{ purpose: 'reset', usedAt: null }]);
    expect(file.mails).toMatchObject([{ subject: 'Nytt lösenord', sentAt: null }]);
    expect(file.log.length).toBeGreaterThanOrEqual(3);
  });

  test('holds nothing that would let anybody sign in as them', async () => {
    const text = JSON.stringify(await ask(city, `/api/v1/people/${member.id}/export`));
    const { token } = await db
      .selectFrom('sessions')
      .select('token')
      .where('person_id', '=', member.id)
      .executeTakeFirstOrThrow();
    const { digest } = await db.selectFrom('one_time_links').select('digest').executeTakeFirstOrThrow();
    for (const closed of [token, digest, secret, 'derived-key']) expect(text).not.toContain(closed);
  });

  test('tells of the log what is about them, and not where others did it from or what was about others', async () => {
    const { log } = await ask(member, '/api/v1/profile/export');
    const [own, byOthers, aboutOthers] = log;
    expect(own).toMatchObject({ by: 'yourself', about: 'yourself', reason: null, ...OWN });
    expect(byOthers).toMatchObject({
      ...BY_OTHERS,
      by: 'somebody_else',
      about: 'yourself',
      address: null,
    });
    expect(aboutOthers).toMatchObject({
      by: 'yourself',
      about: 'something_else',
      address: '192.0.2.1',
      reason: null,
      after: null,
    });
    expect(JSON.stringify(log)).not.toContain('session.started');
  });

  test('is handed out by the executive office on request, by no other, and that is written down', async () => {
    await ask(city, `/api/v1/people/${member.id}/export`);
    expect((await farsta.ask('GET', `/api/v1/people/${member.id}/export`)).status).toBe(403);
    expect((await member.ask('GET', `/api/v1/people/${farsta.id}/export`)).status).toBe(403);
    expect((await city.ask('GET', '/api/v1/people/nobody/export')).status).toBe(404);
    const rows = await db
      .selectFrom('audit_log')
      .select(['actor_id', 'subject_id'])
      .where('action', '=', 'person.exported')
      .where('actor_id', '=', city.id)
      .execute();
    expect(rows[0]).toEqual({ actor_id: city.id, subject_id: member.id });
  });
});
