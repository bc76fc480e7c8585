import type { Actor, Grant } from '../../../server/domain/access/permissions';
import { ROLES, type Role, rolesOf } from '../../../server/domain/access/roles';
import { type Company, type Member, sending, signInMember } from '../signed-in';

/** The committee that what is asked about belongs to, another one, and the city's office. */
export const OWN = 'farsta-namnd';
const OTHER = 'skarpnack-namnd';
const OFFICE = 'stadsledningskontoret';

/** Somebody who asks every route. */
export interface Asker {
  readonly title: string;
  /** What the permission table knows of them; undefined: nobody is signed in. */
  readonly grants: readonly Grant[] | undefined;
  enter(company: Company): Promise<Pick<Member, 'id' | 'ask'>>;
}

const grant = (role: Role, organisation: string): Grant => ({
  role,
  organisation,
  kind: organisation === OFFICE ? 'executive_office' : 'district_committee',
});

const member = (title: string, grants: readonly Grant[]): Asker => ({
  title,
  grants,
  enter: (company) => signInMember(company, grants),
});

const NOBODY: Asker = {
  title: 'nobody signed in',
  grants: undefined,
  enter: async ({ app }) => ({
    id: 'nobody',
    ask: async (method, path, body) => await app.request(path, { method, ...sending(body) }),
  }),
};

/** Was allowed everything when the session began. */
const DEACTIVATED: Asker = {
  title: 'somebody deactivated with a live session',
  grants: undefined,
  enter: async (company) => {
    const entered = await signInMember(company, [grant('administrator', OFFICE)]);
    await company.db
      .transaction()
      .execute((tx) =>
        tx
          .updateTable('people')
          .set({ deactivated_at: '2025-01-15T11:59:00.000Z' })
          .where('id', '=', entered.id)
          .execute(),
      );
    return entered;
  },
};

/** Held a role that has been taken away since the session began. */
const FORMER: Asker = {
  title: 'a former administrator with a live session',
  grants: [],
  enter: async (company) => {
    const entered = await signInMember(company, [grant('administrator', OFFICE)]);
    await company.db
      .transaction()
      .execute((tx) =>
        tx
          .updateTable('memberships')
          .set({ ended_at: '2025-01-15T11:59:00.000Z' })
          .where('person_id', '=', entered.id)
          .execute(),
      );
    return entered;
  },
};

/** Every role in the organisation itself, in another and in the office of the city, and who has none. */
export const ASKERS: readonly Asker[] = [
  ...rolesOf('district_committee').map((role) => member(`${role} in the organisation`, [grant(role, OWN)])),
  ...rolesOf('district_committee').map((role) => member(`${role} in another`, [grant(role, OTHER)])),
  ...ROLES.map((role) => member(`${role} in the executive office`, [grant(role, OFFICE)])),
  member('a person without roles', []),
  FORMER,
  DEACTIVATED,
  NOBODY,
];

export const actorOf = ({ id }: { readonly id: string }, grants: readonly Grant[]): Actor => ({ id, grants });
