import type { OrganisationKind } from '../../../server/domain/access/roles';

/** Kinds of organisations that a duty or a role can be for, in the order they are offered. */
export const ORGANISATION_KINDS: readonly OrganisationKind[] = [
  'district_committee',
  'specialist_committee',
  'company',
  'executive_office',
];
