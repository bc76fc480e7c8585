import { describe, expect, test } from 'vitest';
import { ProblemDetails } from '../../server/http/problem-contract';
import { asksWithNul } from '../../server/http/refuse-nul';
import { describeOnEachEngine } from '../support/engines';
import { createTestApp } from '../support/test-app';

const MEGABYTE = 1024 * 1024;
const JSON_TYPE = { 'content-type': 'application/json' };
const credentials = (password: string) => JSON.stringify({ email: 'eva@exempel.se', password });

describe('What a request asks for', () => {
  // Going through it once for each sign would not end while a test may run.
  test('is gone through once, however long it is', () => {
    const signs = '&'.repeat(1_000_000);
    expect(asksWithNul(`/api/v1/areas?${signs}`)).toBe(false);
    expect(asksWithNul(`/api/v1/areas?${signs}%00`)).toBe(true);
  });

  test.each([
    ['/api/v1/areas?name=a%00b', true],
    ['/api/v1/areas?a=1&b=%00', true],
    ['/api/v1/areas?a=%2500', false],
    ['/api/v1/areas/%00', false],
  ])('%s holds NUL in its parameters: %s', (url, holds) => {
    expect(asksWithNul(url)).toBe(holds);
  });
});

describeOnEachEngine('What is sent to the product', (engine) => {
  const send = async (init: RequestInit) => {
    const app = createTestApp(await engine.migrated());
    return await app.request('/api/v1/session', { method: 'POST', ...init });
  };
  const problem = async (init: RequestInit) => ProblemDetails.parse(await (await send(init)).json());

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/json',
  ])('is refused as %s, the forms another page could send without asking', async (type) => {
    const details = await problem({ headers: { 'content-type': type }, body: credentials('x') });
    expect(details).toMatchObject({ status: 415, code: 'not_json' });
  });

  test('is read as JSON whatever the charset is called', async () => {
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    expect(await problem({ headers, body: credentials('x') })).toMatchObject({ code: 'wrong_credentials' });
  });

  test('may be a megabyte and no more', async () => {
    const details = await problem({ headers: JSON_TYPE, body: credentials('x'.repeat(MEGABYTE)) });
    expect(details).toMatchObject({ status: 413, code: 'body_too_large' });
  });

  test('is counted while it comes when its length is not told', async () => {
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += 65_536;
        controller.enqueue(new Uint8Array(65_536).fill(32));
      },
    });
    const init = { headers: { ...JSON_TYPE, 'transfer-encoding': 'chunked' }, body, duplex: 'half' };
    expect(await problem(init)).toMatchObject({ status: 413, code: 'body_too_large' });
    expect(sent).toBeLessThan(2 * MEGABYTE);
  });

  test.each(['{', '{"email":', 'hemligt lösenord', '', '\u0000', '['.repeat(100_000)])(
    'is a 400 that repeats nothing of it when it is no JSON: %#',
    async (body) => {
      const details = await problem({ headers: JSON_TYPE, body });
      expect(details).toMatchObject({ status: 400, code: 'bad_request' });
      expect(details.detail).toBe('Malformed JSON in request body');
    },
  );

  test.each([
    ['null', null],
    ['a list', []],
    ['a prototype', JSON.parse('{"email":"a@b.se","password":"x","__proto__":{"role":"administrator"}}')],
    ['a constructor', { email: 'a@b.se', password: 'x', constructor: { prototype: { admin: true } } }],
    ['a role nobody asked for', { email: 'a@b.se', password: 'x', role: 'administrator' }],
    ['an operator in place of a text', { email: { $ne: '' }, password: { $ne: '' } }],
  ])('is a 422 when it is %s', async (_, sent) => {
    const details = await problem({ headers: JSON_TYPE, body: JSON.stringify(sent) });
    expect(details).toMatchObject({ status: 422, code: 'invalid_body' });
    expect(({} as { role?: string; admin?: boolean }).role).toBeUndefined();
  });

  test('is told of only so many faults, however many it has', async () => {
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`field${index}`, index]));
    const { errors } = await problem({ headers: JSON_TYPE, body: JSON.stringify(many) });
    expect(errors).toHaveLength(50);
  });

  test('is refused with the sign NUL, which not every database keeps', async () => {
    for (const body of [
      credentials('\u0000'),
      JSON.stringify({ email: 'eva\u0000@exempel.se', password: 'x' }),
    ]) {
      expect(await problem({ headers: JSON_TYPE, body })).toMatchObject({ status: 400, code: 'bad_request' });
    }
    const body = JSON.stringify({ email: 'eva\ud800@exempel.se', password: '\ud800' });
    expect(await problem({ headers: JSON_TYPE, body })).toMatchObject({ code: 'wrong_credentials' });
  });

  test('may hold the signs of an escaped NUL, which are none', async () => {
    const body = credentials('\\u0000');
    expect(await problem({ headers: JSON_TYPE, body })).toMatchObject({ code: 'wrong_credentials' });
    const behind = credentials('\\\u0000');
    expect(await problem({ headers: JSON_TYPE, body: behind })).toMatchObject({ code: 'bad_request' });
  });

  test('is not taken for another method because a header says so', async () => {
    const headers = { 'x-http-method-override': 'DELETE', ...JSON_TYPE };
    const response = await send({ headers, body: credentials('x') });
    expect(await response.json()).toMatchObject({ code: 'wrong_credentials' });
  });
});
