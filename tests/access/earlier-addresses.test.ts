import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Db } from '../../db/database';
import { appendAudit } from '../../server/access/append-audit';
import { revokeLinks } from '../../server/access/revoke-links';
import { queueMail } from '../../server/mail/queue-mail';
import { resetMail } from '../../server/mail/texts';
import { describeOnEachEngine } from '../support/engines';
import { FARSTA, peopleCompany } from '../support/people-company';
import { type Member, signInMember } from '../support/signed-in';

const NOW = new Date('2025-01-15T12:00:00Z');

describeOnEachEngine('Addresses of a person who is anonymised or moves', (engine) => {
  let db: Db;
  let company: Awaited<ReturnType<typeof peopleCompany>>;
  let member: Member;
  beforeAll(async () => {
    db = await engine.catalogue();
    company = await peopleCompany(db);
  });
  beforeEach(async () => {
    member = await signInMember(company, [{ role: 'author', organisation: FARSTA }]);
  });

  const anonymise = async () => {
    const body = { reason: 'Begärd av den det gäller' };
    const response = await company.city.ask('POST', `/api/v1/people/${member.id}/anonymisation`, body);
    expect(response.status).toBe(200);
  };

  const waiting = async () =>
    (await db.selectFrom('mails').select('recipient').where('person_id', '=', member.id).execute()).map(
      ({ recipient }) => recipient,
    );

  test('leaves the details of others alone whose address contains theirs', async () => {
    const other = (address: string) => ({ after: { email: address, note: `Skrev till ${address}.` } });
    const addresses = [`car${member.email}`, `${member.email}x`, `${member.email}.example`];
    const rows = await db.transaction().execute(async (tx) => {
      const found: number[] = [];
      for (const address of addresses) {
        const entry = { action: 'directory.refused', details: other(address) } as const;
        found.push(await appendAudit(tx, NOW, { kind: 'stranger' }, entry));
      }
      return found;
    });
    await anonymise();
    const kept = await db.selectFrom('audit_details').select('body').where('seq', 'in', rows).execute();
    expect(kept.map(({ body }) => body !== null)).toEqual([true, true, true]);
  });

  test('takes an address that holds signs of a pattern as it is written', async () => {
    const email = `o_a%${member.email}`;
    await db.updateTable('people').set({ email }).where('id', '=', member.id).execute();
    const [theirs, others] = await db.transaction().execute(async (tx) => {
      const append = (address: string) =>
        appendAudit(
          tx,
          NOW,
          { kind: 'stranger' },
          { action: 'directory.refused', details: { reason: address } },
        );
      return [await append(email.toUpperCase()), await append(email.replace('o_a%', 'olax'))];
    });
    await anonymise();
    const kept = await db
      .selectFrom('audit_details')
      .select(['seq', 'body'])
      .where('seq', 'in', [theirs, others])
      .orderBy('seq')
      .execute();
    expect(kept.map(({ body }) => body !== null)).toEqual([false, true]);
  });

  test('drops a waiting mail to an address they had before', async () => {
    const before = `forr-${member.email}`;
    await db
      .transaction()
      .execute((tx) => queueMail(tx, member.id, { recipient: before, subject: 'Hej', body: 'x' }, NOW));
    expect(await waiting()).toEqual([before]);
    await anonymise();
    expect(await waiting()).toEqual([]);
  });

  test('a change of address drops the waiting mails that hold a link, and no other', async () => {
    const reader = { name: 'Ny', email: member.email, language: 'sv' } as const;
    const link = { address: 'https://lagesbild.example/lank#secret', expiresAt: NOW };
    await db.transaction().execute(async (tx) => {
      await queueMail(tx, member.id, resetMail(reader, link, null), NOW);
      await queueMail(tx, member.id, { recipient: member.email, subject: 'Bytt lösenord', body: 'x' }, NOW);
      await queueMail(tx, company.farsta.id, resetMail(reader, link, null), NOW);
    });
    const { version } = await company.personOf(member);
    const change = { email: `ny-${member.email}`, version };
    const changed = await company.city.ask('PATCH', `/api/v1/people/${member.id}`, change);
    expect(changed.status).toBe(200);
    const kept = await db.selectFrom('mails').select(['person_id', 'subject']).orderBy('subject').execute();
    expect(kept).toEqual([
      { person_id: member.id, subject: 'Bytt lösenord' },
      { person_id: company.farsta.id, subject: 'Välj ett nytt lösenord i Lägesbild' },
    ]);
  });

  test('a mail whose link was sent already stays as something that was sent', async () => {
    await db.transaction().execute(async (tx) => {
      await queueMail(tx, member.id, { recipient: member.email, subject: 'Sänt', body: 'x' }, NOW);
      await tx
        .updateTable('mails')
        .set({ sent_at: NOW.toISOString(), body: '' })
        .where('person_id', '=', member.id)
        .execute();
      await revokeLinks(tx, member.id, NOW);
    });
    expect(await waiting()).toEqual([member.email]);
  });
});
