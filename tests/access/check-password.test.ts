import { describe, expect, test } from 'vitest';
import { checkPassword } from '../../server/access/check-password';
import { Problem } from '../../server/http/problem';

const ANNA = { name: 'Anna Andersson', email: 'anna.andersson@farsta.exempel.se' };

async function judge(password: string): Promise<string> {
  try {
    await checkPassword(password, ANNA);
    return 'good';
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    expect(error.parts).toMatchObject({ status: 422, code: 'weak_password' });
    expect(JSON.stringify(error.parts)).not.toContain(password);
    return error.parts.errors?.map(({ path, code }) => `${path}: ${code}`).join() ?? '';
  }
}

describe('A new password', () => {
  test.each([
    ['has thirteen characters and is made of nothing known', 'tolv gröna få'],
    ['is several words in a row', 'korrekt häst batteri häftklammer'],
    ['has no capital letter and no sign', 'x7gkq2pw93mz'],
    ['is twelve characters, whatever they are', '🦊🦉🐝🦔🐢🐙🦀🐧🐸🦋🐌🦎'],
    ['is long', `långt ${'och längre '.repeat(80)}x7gkq2pw93mz`],
  ])('that %s is taken', async (_what, password) => {
    expect(await judge(password)).toBe('good');
  });

  test.each([
    ['has eleven characters', 'x7gkq2pw93m', 'password_too_short'],
    ['has six characters, in whatever way they are stored', '🦊🦉🐝🦔🐢🐙', 'password_too_short'],
    ['has more than a thousand', `${'x7gkq2pw93'.repeat(100)}a`, 'password_too_long'],
    ['is known from breaches', '123456789012', 'password_known'],
    ['is a row of keys', 'QwertyUiop[]', 'password_guessable'],
    ['is good only where nobody looks any more', `${'a'.repeat(128)}x7gkq2pw93mz`, 'password_guessable'],
    ['is one letter', 'aaaaaaaaaaaaaaaa', 'password_guessable'],
    ['is one word again and again', 'hejhejhejhejhej', 'password_guessable'],
    ['is the name of whose it is', 'annaandersson1', 'password_guessable'],
    ['is of their address', 'farsta.exempel', 'password_guessable'],
    ['is the city and a year', 'stockholm2025!', 'password_guessable'],
    ['is the city in other letters', 'St0ckh0lm123', 'password_guessable'],
    ['is the person, the city and a year', 'AnnaStockholm2025', 'password_guessable'],
    ['is the product and a year', 'lägesbild 2025', 'password_guessable'],
  ])('that %s is refused', async (_what, password, code) => {
    expect(await judge(password)).toBe(`password: ${code}`);
  });
});
