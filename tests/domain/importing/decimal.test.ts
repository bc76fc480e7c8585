import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCodeMap, NO_CODE } from '../../../server/domain/importing/code-map';
import { parseDecimal } from '../../../server/domain/importing/decimal';

const bytes = (text: string) => new TextEncoder().encode(text);
const parse = (text: string, separator = '.') =>
  parseDecimal(bytes(text), 0, bytes(text).length, separator.charCodeAt(0));

describe('a number in a survey file', () => {
  test('is the number that its digits write, to the last bit', () => {
    const digits = fc.stringMatching(/^\d{1,12}$/);
    fc.assert(
      fc.property(digits, fc.stringMatching(/^\d{1,12}$/), (whole, part) => {
        expect(parse(`${whole}.${part}`)).toBe(Number(`${whole}.${part}`));
        expect(parse(`${whole},${part}`, ',')).toBe(Number(`${whole}.${part}`));
        expect(parse(whole)).toBe(Number(whole));
      }),
    );
  });

  test.each(['', '.', '1.', '1.2.3', '-1', '+1', ' 1', '1e3', '1,5', 'x', '١'])('"%s" is none', (text) => {
    expect(parse(text)).toBeNaN();
  });
});

describe('a code in a survey file', () => {
  test('is found whatever its length, and nothing else is', () => {
    const codes = fc.uniqueArray(fc.stringMatching(/^[a-zåäö0-9]{1,6}$/), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(codes, fc.string(), (known, other) => {
        const find = createCodeMap(known.map((code, value) => [bytes(code), value] as const));
        const at = (code: string) => find(bytes(`;${code};`), 1, 1 + bytes(code).length);
        known.forEach((code, value) => {
          expect(at(code)).toBe(value);
        });
        if (!known.includes(other)) expect(at(other)).toBe(NO_CODE);
      }),
    );
  });
});
