import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safePath } from '../../../web/features/session/safe-path';

describe('After signing in one comes', () => {
  test.each([
    '/',
    '/profil',
    '/stadsdelar/farsta?omgang=2020&omrade=jarva,bromma#tabell',
    '/admin/personer?search=//exempel.se',
  ])('back to %s', (path) => {
    expect(safePath(path)).toBe(path);
  });

  test.each([
    'https://elsewhere.example/',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    '/.//elsewhere.example',
    '/x/..//elsewhere.example',
    'javascript:alert(1)',
    'stadsdelar',
    ' /stadsdelar',
    '/logga-in?till=/logga-in',
    '/lank#secret',
    '/api/v1/session',
    '//',
    '',
    undefined,
    ['/profil'],
  ])('to the first page instead of %j', (path) => {
    expect(safePath(path)).toBe('/');
  });

  test('never to another place, whatever the address says', () => {
    const pieces = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '@',
      ':',
      '\t',
      '\n',
      '%2f',
      'x',
      'elsewhere.example',
      '?',
      '#',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const path = safePath(`/${parts.join('')}`);
        expect(new URL(path, 'https://lagesbild.example').origin).toBe('https://lagesbild.example');
        expect(safePath(path)).toBe(path);
      }),
    );
  });
});
