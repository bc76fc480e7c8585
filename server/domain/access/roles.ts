/** Kinds of organisation (nämnd, bolag, stadsledningskontor). */
export const ORGANISATION_KINDS = [
  'district_committee',
  'specialist_committee',
  'company',
  'executive_office',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/**
 * What somebody is in an organisation. `reader`: a politician; `author`: drafts for the committee; `approver`:
 * records its decision and sends; `office`: the executive office's staff; `administrator`: people and roles.
 */
export const ROLES = ['reader', 'author', 'approver', 'office', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** Staff of the executive office are of no other organisation. */
export function rolesOf(kind: OrganisationKind): readonly Role[] {
  return kind === 'executive_office' ? ROLES : ROLES.filter((role) => role !== 'office');
}
