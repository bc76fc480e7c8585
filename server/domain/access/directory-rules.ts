import { type OrganisationKind, type Role, rolesOf } from './roles';

/** What the directory says of somebody, by the names of the claims. */
export type Claims = Readonly<Record<string, unknown>>;

/** Whose claim has this value, or has it among others, is this in that organisation. */
export interface DirectoryRule {
  readonly claim: string;
  readonly value: string;
  readonly role: Role;
  readonly organisation: string;
}

export interface DirectoryRules {
  /** Whether somebody nobody has invited becomes a person here when a rule gives them a role. */
  readonly provision: boolean;
  /** Whether the directory answers for an e-mail address of which it does not say that it is verified. */
  readonly trustAddresses: boolean;
  readonly roles: readonly DirectoryRule[];
}

/** The organisations that stand today, by key. */
export type Standing = ReadonlyMap<string, OrganisationKind>;

export interface HeldRole {
  readonly role: Role;
  readonly organisation: string;
}

/** What a rule can give today: its role; nothing, where no such organisation stands; never, in that kind of organisation. */
export function outcomeOf(
  { role, organisation }: DirectoryRule,
  standing: Standing,
): 'gives' | 'no_organisation' | 'impossible_role' {
  const kind = standing.get(organisation);
  if (kind === undefined) return 'no_organisation';
  return rolesOf(kind).includes(role) ? 'gives' : 'impossible_role';
}

/** The roles that the rules give somebody of whom the directory says this, each once. */
export function rolesByClaims(
  { roles }: Pick<DirectoryRules, 'roles'>,
  claims: Claims,
  standing: Standing,
): readonly HeldRole[] {
  const given = roles
    .filter((rule) => says(claims, rule) && outcomeOf(rule, standing) === 'gives')
    .map(({ role, organisation }) => ({ role, organisation }));
  return given.filter((role, index) => given.findIndex((other) => isSame(role, other)) === index);
}

/**
 * What to change so that what the directory has given is what it gives now. A role held by somebody's decision is
 * neither given again nor ended.
 */
export function roleChanges(
  held: readonly (HeldRole & { readonly byDirectory: boolean })[],
  due: readonly HeldRole[],
): { readonly granted: readonly HeldRole[]; readonly ended: readonly HeldRole[] } {
  return {
    granted: due.filter((role) => !held.some((other) => isSame(role, other))),
    ended: held
      .filter(({ byDirectory, ...role }) => byDirectory && !due.some((other) => isSame(role, other)))
      .map(({ role, organisation }) => ({ role, organisation })),
  };
}

function says(claims: Claims, { claim, value }: DirectoryRule): boolean {
  const said = Object.hasOwn(claims, claim) ? claims[claim] : undefined;
  return Array.isArray(said) ? said.includes(value) : said === value;
}

const isSame = (one: HeldRole, other: HeldRole): boolean =>
  one.role === other.role && one.organisation === other.organisation;
