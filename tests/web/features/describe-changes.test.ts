import { expect, test } from 'vitest';
import { describeChanges, onlyField, tellsMore } from '../../../web/features/audit/describe-changes';

const details = { address: '127.0.0.1', reason: null, before: null, after: null };

test('only what became something else is told, in the order of the log', () => {
  expect(
    describeChanges(
      { name: 'Anna', email: 'a@x.se', roles: ['reader'] },
      { name: 'Anna', email: 'b@x.se', roles: ['author'] },
    ),
  ).toEqual([
    { field: 'email', before: 'a@x.se', after: 'b@x.se' },
    { field: 'roles', before: ['reader'], after: ['author'] },
  ]);
});

test('what one side does not tell is not made up', () => {
  expect(describeChanges(null, { purpose: 'reset' })).toEqual([
    { field: 'purpose', before: undefined, after: 'reset' },
  ]);
  expect(describeChanges({ role: 'reader' }, null)).toEqual([
    { field: 'role', before: 'reader', after: undefined },
  ]);
});

test('a single fact stands on its row; a reason or a change is folded under it; erased details are told', () => {
  expect(onlyField({ details: { ...details, after: { way: 'password' } } })?.field).toBe('way');
  expect(tellsMore({ details: { ...details, after: { way: 'password' } } })).toBe(false);
  expect(tellsMore({ details })).toBe(false);
  expect(tellsMore({ details: { ...details, reason: 'har slutat' } })).toBe(true);
  expect(tellsMore({ details: { ...details, before: { name: 'A' }, after: { name: 'B' } } })).toBe(true);
  expect(tellsMore({ details: null })).toBe(true);
});
