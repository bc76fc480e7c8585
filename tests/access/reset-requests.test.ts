import type { KyselyPlugin } from 'kysely';
import { expect, test } from 'vitest';
import { describeOnEachEngine } from '../support/engines';
import { logOf, post } from '../support/linked';
import { signInMember } from '../support/signed-in';
import { createTestApp } from '../support/test-app';

const PASSWORD = 'sju blå cyklar vid bäcken';

/** Writes down what kind of statement is sent to which tables. */
function listStatements(): { readonly plugin: KyselyPlugin; readonly statements: string[] } {
  const statements: string[] = [];
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      statements.push(
        JSON.stringify(node, (key, value) => (key === 'value' || key === 'values' ? undefined : value)),
      );
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  return { plugin, statements };
}

describeOnEachEngine('Asking for a new password', (engine) => {
  async function company({ sendsMail = true } = {}) {
    const db = await engine.migrated();
    const { plugin, statements } = listStatements();
    const app = createTestApp(db.withPlugin(plugin), { sendsMail });
    const member = await signInMember({ app, db }, [{ role: 'reader', organisation: 'farsta' }]);
    const request = async (email: string) => {
      const response = await post(app, '/links/reset-requests', { email });
      return [response.status, await response.text(), ...response.headers.keys()].join(' ');
    };
    return { db, app, statements, request, member };
  }

  test('mails a link, in any case of the address, with which one chooses it', async () => {
    const { db, app, request, member } = await company();
    await request(member.email.toUpperCase());
    const [mail] = await db
      .selectFrom('mails')
      .select(['recipient', 'body', 'attempts', 'sent_at'])
      .execute();
    expect(mail).toMatchObject({ recipient: member.email, attempts: 0, sent_at: null });
    const [, secret] = /^https:\/\/lagesbild\.example\/lank#(\S+)$/m.exec(mail?.body ?? '') ?? [];
    expect((await post(app, '/links/use', { secret, password: PASSWORD })).status).toBe(200);
    const [asked] = await logOf(db);
    expect(asked).toMatchObject({ action: 'reset.requested', actor_kind: 'stranger', subject_id: member.id });
    expect(JSON.stringify(asked)).not.toContain(secret);
  });

  test('tells nobody whether the address is known: same answer, and the same statements in the same order', async () => {
    const { db, statements, request, member } = await company();
    await request('varmer.upp@exempel.se');
    const ask = async (email: string) => {
      statements.length = 0;
      return { answer: await request(email), statements: [...statements] };
    };
    const known = await ask(member.email);
    const unknown = await ask('ingen@exempel.se');
    expect(known.answer).toMatch(/^202 /);
    expect(unknown).toEqual(known);
    expect(known.statements.length).toBeGreaterThan(5);
    expect(await db.selectFrom('mails').select('recipient').execute()).toEqual([{ recipient: member.email }]);
    expect(await db.selectFrom('one_time_links').select('person_id').execute()).toHaveLength(1);
    expect(JSON.stringify(await logOf(db))).not.toContain('ingen@exempel.se');
  });

  test('mails nothing to somebody deactivated, and does not say so', async () => {
    const { db, request, member } = await company();
    await db.updateTable('people').set({ deactivated_at: '2025-01-15T11:00:00.000Z' }).execute();
    expect(await request(member.email)).toMatch(/^202 /);
    expect(await db.selectFrom('mails').selectAll().execute()).toEqual([]);
  });

  test('fills no mailbox: after three an hour no more are sent, and the answer is the same', async () => {
    const { db, request, member } = await company();
    const answers = new Set<string>();
    for (let asked = 0; asked < 5; asked++) answers.add(await request(member.email));
    expect(answers.size).toBe(1);
    expect(await db.selectFrom('mails').select('id').execute()).toHaveLength(3);
  });

  test('is refused to one that asks for many', async () => {
    const { request } = await company();
    for (let asked = 0; asked < 10; asked++) expect(await request(`nr${asked}@exempel.se`)).toMatch(/^202 /);
    expect(await request('nr10@exempel.se')).toMatch(/^429 .*too_many_attempts/);
  });

  test('says that no mail can be sent, where that is so', async () => {
    const { request, member } = await company({ sendsMail: false });
    expect(await request(member.email)).toMatch(/^409 .*no_mail/);
    expect(await request('ingen@exempel.se')).toMatch(/^409 .*no_mail/);
  });
});
