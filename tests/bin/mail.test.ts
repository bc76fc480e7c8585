import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../db/connect';
import { makeNewcomer } from '../support/e2e-people';
import { describeOnEachEngine } from '../support/engines';
import { startMailServer } from '../support/mail-server';
import { spawnProduct, startProduct } from '../support/product';

describeOnEachEngine('The product with a mail server', (engine) => {
  test('mails the link that somebody asks for, while it runs', async () => {
    const databaseUrl = await engine.url('catalogue');
    const mailServer = await startMailServer();
    onTestFinished(() => mailServer.stop());
    const env = {
      EXAMPLE_DATA: 'off',
      SMTP_URL: `smtp://127.0.0.1:${mailServer.settings.port}`,
      MAIL_FROM: 'Lägesbild <lagesbild@exempel.se>',
    };
    const db = openDatabase(databaseUrl);
    onTestFinished(() => db.destroy());
    const product = await startProduct({ databaseUrl, env });
    onTestFinished(async () => {
      await product.stop();
    });
    const place = { db, address: product.address, now: new Date() };
    const { email } = await makeNewcomer(place, { role: 'reader' });
    const response = await fetch(`${product.address}/api/v1/links/reset-requests`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email }),
    });
    expect(response.status).toBe(202);
    const mail = await mailServer.next();
    expect(mail.recipients).toEqual([email]);
    expect(mail.body).toMatch(new RegExp(`^${product.address}/lank#[\\w-]{43}$`, 'm'));
    expect(await product.stop()).toBe(0);
    expect(product.output()).not.toContain('/lank');
  });
});

test.each([
  [
    { SMTP_URL: 'smtp://post:hemligt@127.0.0.1:25' },
    /^Lägesbild kan inte starta: MAIL_FROM är "" men ska vara avsändarens/,
  ],
  [{ SMTP_URL: 'http://post:hemligt@mail.example.se', MAIL_FROM: 'a@b.se' }, /SMTP_URL går inte att använda/],
  [{ SMTP_URL: 'smtp://mail.example.se', MAIL_FROM: 'Lägesbild' }, /MAIL_FROM är "Lägesbild" men ska vara/],
  [{ SESSION_SECRET: 'hemligt' }, /SESSION_SECRET går inte att använda; det ska vara minst 32 tecken/],
])('a start with %j says what to mend, and no secret', async (env, why) => {
  const child = spawnProduct({ databaseUrl: ':memory:', env });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  const [code] = await once(child, 'close');
  expect(code).toBe(1);
  expect(said).toMatch(why);
  expect(said).not.toContain('hemligt');
});
