import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownPath } from '../../server/access/own-path';

const SITE = 'https://lagesbild.example';

test.each(['/', '/stadsdelar/farsta', '/jamfor?ar=2023&ar=2020#karta', '/sök/%C3%A5'])(
  'a page of the product is where one comes: %s',
  (path) => expect(decodeURI(ownPath(path))).toBe(decodeURI(path)),
);

test.each([
  '//evil.example',
  '/\\evil.example',
  '/.//evil.example',
  '/a/..//evil.example',
  '/\n/evil.example',
])('what a browser would read as another host is the first page: %j', (path) =>
  expect(ownPath(path)).toBe('/'),
);

test.each([
  'https://evil.example',
  'javascript:alert(1)',
  'stadsdelar',
  '',
  undefined,
  '/api/v1/session/directory',
  '/logga-in?fel=x',
])('what is no page is the first page: %s', (path) => expect(ownPath(path)).toBe('/'));

test('nothing leads anywhere else', () => {
  const tricky = fc.array(
    fc.constantFrom('/', '\\', '.', '..', '\t', '\n', '@', ':', '?', '#', 'evil.example', '%2f', ' '),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        tricky.map((parts) => `/${parts.join('')}`),
      ),
      (text) => {
        const path = ownPath(text);
        expect(new URL(path, SITE).origin).toBe(SITE);
        expect(ownPath(path)).toBe(path);
      },
    ),
    { numRuns: 2_000 },
  );
});
