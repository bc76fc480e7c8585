import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ACTIONS,
  type Action,
  type Actor,
  allowedActions,
  can,
  type Subject,
} from '../../../server/domain/access/permissions';
import { ORGANISATION_KINDS, ROLES, type Role } from '../../../server/domain/access/roles';

/** Farsta, Skärpnack, what Farsta inherited from, and what is the whole city's. */
const SUBJECTS = {
  own: { kind: 'organisations', places: [{ organisation: 'farsta', heirs: [] }] },
  other: { kind: 'organisations', places: [{ organisation: 'skarpnack', heirs: [] }] },
  inherited: { kind: 'organisations', places: [{ organisation: 'vantor', heirs: ['farsta'] }] },
  shared: {
    kind: 'organisations',
    places: [
      { organisation: 'farsta', heirs: [] },
      { organisation: 'skarpnack', heirs: [] },
    ],
  },
  nowhere: { kind: 'organisations', places: [] },
  city: { kind: 'city' },
} as const satisfies Readonly<Record<string, Subject>>;
type Where = keyof typeof SUBJECTS;
const EVERYWHERE = Object.keys(SUBJECTS) as readonly Where[];

const inCommittee = (role: Role): Actor => ({
  id: 'eva',
  grants: [{ role, organisation: 'farsta', kind: 'district_committee' }],
});
const inOffice = (role: Role): Actor => ({
  id: 'eva',
  grants: [{ role, organisation: 'stadsledningskontoret', kind: 'executive_office' }],
});

interface Reached {
  readonly committee: readonly Where[];
  readonly office: readonly Where[];
}
const OWN = { committee: ['own', 'inherited'], office: [] } as const satisfies Reached;
/** In the executive office, which none of the organisations above is. */
const CITY = { committee: [], office: EVERYWHERE } as const satisfies Reached;
const LED = { committee: ['own', 'inherited'], office: EVERYWHERE } as const satisfies Reached;

/** Who may do what where, by role; who is not named may do none of it. */
const MATRIX: Readonly<Record<Action, Partial<Record<Role, Reached>>>> = {
  'profile.use': {},
  'people.read': { administrator: LED },
  'people.invite': { administrator: LED },
  'people.change': { administrator: LED },
  'roles.change': { administrator: LED },
  'people.export': { administrator: CITY },
  'people.anonymise': { administrator: CITY },
  'organisations.change': { administrator: CITY },
  'catalogue.change': { office: CITY },
  'rounds.change': { office: CITY },
  'meetings.change': { author: OWN, approver: OWN, office: CITY },
  'reports.read': { reader: OWN, author: OWN, approver: OWN, office: CITY },
  'reports.write': { author: OWN },
  'reports.decide': { approver: OWN },
  'reports.review': { office: CITY },
  'programmes.change': { office: CITY },
  'programmes.follow': { office: CITY },
  'judgements.change': { office: CITY },
  'compilations.change': { office: CITY },
  'coordinators.change': { author: OWN, approver: OWN, office: CITY },
  'threads.read': { reader: OWN, author: OWN, approver: OWN, office: CITY },
  'threads.write': { author: OWN },
  'audit.read': { administrator: LED },
  'audit.verify': { administrator: CITY },
};

const reach = (actor: Actor, action: Action) =>
  EVERYWHERE.filter((where) => can(actor, action, SUBJECTS[where]));

describe('The permission table', () => {
  test('has a row here for every action', () => {
    expect(Object.keys(MATRIX).sort()).toEqual([...ACTIONS].sort());
  });

  describe.each(ACTIONS)('%s', (action) => {
    test.each(ROLES)('reaches what the table says for %s', (role) => {
      const { committee, office } = MATRIX[action][role] ?? { committee: [], office: [] };
      expect(reach(inCommittee(role), action)).toEqual(committee);
      expect(reach(inOffice(role), action)).toEqual(office);
    });

    test('is nothing for somebody without roles', () => {
      expect(reach({ id: 'eva', grants: [] }, action)).toEqual([]);
    });
  });

  test('lets everyone use their own profile and nobody that of another', () => {
    for (const actor of [inCommittee('reader'), inOffice('administrator'), { id: 'eva', grants: [] }]) {
      expect(can(actor, 'profile.use', { kind: 'person', id: 'eva' })).toBe(true);
      expect(can(actor, 'profile.use', { kind: 'person', id: 'adam' })).toBe(false);
    }
  });

  test('takes an administrator of a company or specialist committee for one of a committee, not of the office', () => {
    for (const kind of ORGANISATION_KINDS.filter((one) => one !== 'executive_office')) {
      const actor = { id: 'eva', grants: [{ role: 'administrator', organisation: 'farsta', kind }] } as const;
      expect(reach(actor, 'people.read')).toEqual(['own', 'inherited']);
      expect(reach(actor, 'organisations.change')).toEqual([]);
    }
  });
});

const keys = fc.constantFrom('farsta', 'skarpnack', 'vantor', 'stadsledningskontoret');
const grants = fc.array(
  fc.record({
    role: fc.constantFrom(...ROLES),
    organisation: keys,
    kind: fc.constantFrom(...ORGANISATION_KINDS),
  }),
  { maxLength: 4 },
);
const subjects: fc.Arbitrary<Subject> = fc.oneof(
  fc.constant({ kind: 'city' } as const),
  fc.record({ kind: fc.constant('person' as const), id: fc.constantFrom('eva', 'adam') }),
  fc.record({
    kind: fc.constant('organisations' as const),
    places: fc.array(fc.record({ organisation: keys, heirs: fc.array(keys, { maxLength: 2 }) }), {
      maxLength: 3,
    }),
  }),
);

describe('Whoever they are and whatever it is about', () => {
  test('another role takes nothing away', () => {
    fc.assert(
      fc.property(grants, grants, subjects, (some, more, subject) => {
        const few = allowedActions({ id: 'eva', grants: some }, subject);
        const many = allowedActions({ id: 'eva', grants: [...some, ...more] }, subject);
        expect(many).toEqual(expect.arrayContaining(few));
      }),
    );
  });

  test('what belongs to more organisations may be done by no more people', () => {
    fc.assert(
      fc.property(grants, keys, keys, (held, first, second) => {
        const actor = { id: 'eva', grants: held };
        const places = [first, second].map((organisation) => ({ organisation, heirs: [] }));
        const both = allowedActions(actor, { kind: 'organisations', places });
        for (const place of places) {
          expect(allowedActions(actor, { kind: 'organisations', places: [place] })).toEqual(
            expect.arrayContaining(both),
          );
        }
      }),
    );
  });

  test('whoever reaches the city reaches each of its organisations', () => {
    fc.assert(
      fc.property(grants, keys, (held, organisation) => {
        const actor = { id: 'eva', grants: held };
        const there = allowedActions(actor, {
          kind: 'organisations',
          places: [{ organisation, heirs: [] }],
        });
        expect(there).toEqual(expect.arrayContaining(allowedActions(actor, { kind: 'city' })));
      }),
    );
  });
});
