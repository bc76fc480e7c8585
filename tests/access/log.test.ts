import { pino } from 'pino';
import { expect, test } from 'vitest';
import { describeFailure } from '../../server/http/describe-failure';
import { describeOnEachEngine } from '../support/engines';
import { signInMember } from '../support/signed-in';
import { createTestApp } from '../support/test-app';

const EMAIL = 'eva.andersson@exempel.se';
const PASSWORD = 'korrekt-hast-batteri-klammer';
const SECRET = 'hemligheten-i-en-engangslank-0123456789abcdef';
const JSON_TYPE = { 'content-type': 'application/json' };

describeOnEachEngine('The log', (engine) => {
  test('tells that something was asked and that something failed, and nothing of what was sent', async () => {
    const lines: string[] = [];
    const log = pino({ level: 'trace' }, { write: (line) => lines.push(line) });
    const db = await engine.migrated();
    const app = createTestApp(db, { log });
    const member = await signInMember({ app, db }, [{ role: 'reader', organisation: 'farsta' }]);
    const post = (path: string, body: unknown, headers = {}) =>
      app.request(path, {
        method: 'POST',
        headers: { ...JSON_TYPE, ...headers },
        body: JSON.stringify(body),
      });
    await post('/api/v1/session', { email: EMAIL, password: PASSWORD });
    await post(`/api/v1/session?email=${EMAIL}`, { email: EMAIL, password: PASSWORD });
    await post('/api/v1/links/use', { secret: SECRET, password: PASSWORD });
    await member.ask('GET', `/api/v1/people?search=${EMAIL}`);
    await member.ask('DELETE', '/api/v1/session');
    await db.destroy();
    expect((await post('/api/v1/session', { email: EMAIL, password: PASSWORD })).status).toBe(500);
    expect((await member.ask('GET', '/api/v1/session')).status).toBe(500);

    const written = lines.join('');
    expect(written).toContain('"method":"DELETE","path":"/api/v1/session","status":200');
    expect(written).toContain('a request failed');
    const token = member.cookie.split('=')[1] ?? '';
    for (const secret of [EMAIL, PASSWORD, SECRET, token, token.split('.')[0] ?? '', member.email]) {
      expect(secret).not.toBe('');
      expect(written).not.toContain(secret);
      expect(written).not.toContain(encodeURIComponent(secret));
    }
  });
});

test('a failure is told by its kind and place, without rows, addresses or long words', () => {
  const error = Object.assign(new Error(`duplicate ${EMAIL}, token ${SECRET}`), {
    code: '23505',
    detail: `Key (email)=(${EMAIL}) already exists.`,
  });
  const told = describeFailure(error);
  expect(told).toMatchObject({ type: 'Error', code: '23505', message: 'duplicate […], token […]' });
  expect(told.stack[0]).toMatch(/^\s+at /);
  expect(JSON.stringify(told)).not.toContain('eva');
});

test('the message of an error that repeats what was sent is not told', () => {
  for (const error of [
    Object.assign(new Error('invalid input syntax: "hemligt"'), { severity: 'ERROR' }),
    new SyntaxError('Unexpected token: hemligt'),
  ]) {
    expect(JSON.stringify(describeFailure(error))).not.toContain('hemligt');
  }
  expect(describeFailure('hemligt')).toMatchObject({ type: 'string', message: '[…]' });
});
