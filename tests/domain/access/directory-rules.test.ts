import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DirectoryRule,
  type HeldRole,
  outcomeOf,
  roleChanges,
  rolesByClaims,
} from '../../../server/domain/access/directory-rules';
import { ROLES } from '../../../server/domain/access/roles';

const STANDING = new Map([
  ['farsta', 'district_committee'],
  ['stadsledningskontoret', 'executive_office'],
] as const);
const rule = (change: Partial<DirectoryRule> = {}): DirectoryRule => ({
  claim: 'groups',
  value: 'Trygghet Farsta',
  role: 'author',
  organisation: 'farsta',
  ...change,
});

describe('What the directory says of somebody gives', () => {
  test.each([
    ['a role when the claim is that value', { groups: 'Trygghet Farsta' }, 1],
    ['a role when the claim has that value among others', { groups: ['Alla', 'Trygghet Farsta'] }, 1],
    ['nothing when the value only looks like it', { groups: ['trygghet farsta', 'Trygghet Farsta 2'] }, 0],
    ['nothing when another claim has that value', { title: 'Trygghet Farsta' }, 0],
    ['nothing when the claim is missing', {}, 0],
  ])('%s', (_what, claims, roles) => {
    expect(rolesByClaims({ roles: [rule()] }, claims, STANDING)).toHaveLength(roles);
  });

  test('nothing in an organisation that does not stand', () => {
    const gone = rule({ organisation: 'gamla-nämnden' });
    expect(outcomeOf(gone, STANDING)).toBe('no_organisation');
    expect(rolesByClaims({ roles: [gone] }, { groups: 'Trygghet Farsta' }, STANDING)).toEqual([]);
  });

  test('never a role of the executive office in a committee', () => {
    expect(outcomeOf(rule({ role: 'office' }), STANDING)).toBe('impossible_role');
    expect(outcomeOf(rule({ role: 'office', organisation: 'stadsledningskontoret' }), STANDING)).toBe(
      'gives',
    );
  });

  test('a role once, however many rules give it', () => {
    const roles = [rule(), rule({ value: 'Alla' })];
    expect(rolesByClaims({ roles }, { groups: ['Alla', 'Trygghet Farsta'] }, STANDING)).toEqual([
      { role: 'author', organisation: 'farsta' },
    ]);
  });

  test('nothing for a claim that every object has', () => {
    const inherited = rule({ claim: 'constructor', value: 'Object' });
    expect(rolesByClaims({ roles: [inherited] }, {}, STANDING)).toEqual([]);
  });
});

describe('Following the directory', () => {
  const role = fc.record({
    role: fc.constantFrom(...ROLES),
    organisation: fc.constantFrom('farsta', 'kista'),
  });
  const nameOf = ({ role, organisation }: HeldRole) => `${role} in ${organisation}`;
  const roles = fc.uniqueArray(role, { selector: nameOf });
  const held = fc.uniqueArray(fc.tuple(role, fc.boolean()), { selector: ([one]) => nameOf(one) });

  test('leaves what people gave and, beside it, exactly what the directory gives now', () => {
    fc.assert(
      fc.property(held, roles, (before, due) => {
        const now = before.map(([one, byDirectory]) => ({ ...one, byDirectory }));
        const { granted, ended } = roleChanges(now, due);
        const endedNames = ended.map(nameOf);
        const after = [...now.filter((one) => !endedNames.includes(nameOf(one))), ...granted].map(nameOf);
        const byPeople = now.filter(({ byDirectory }) => !byDirectory).map(nameOf);
        expect(new Set(after)).toEqual(new Set([...byPeople, ...due.map(nameOf)]));
        expect(after).toHaveLength(new Set(after).size);
      }),
    );
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(roles, (due) => {
        const held = due.map((one) => ({ ...one, byDirectory: true }));
        expect(roleChanges(held, due)).toEqual({ granted: [], ended: [] });
      }),
    );
  });
});
