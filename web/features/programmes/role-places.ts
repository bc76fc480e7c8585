import type { ProgrammeDetail } from '../../../server/features/programmes/programmes.contract';

type Role = ProgrammeDetail['content']['roles'][number];

/** Where a role stands on a page that counts it. */
export const roleAnchor = (role: string): string => `funktion-${role}`;

/** The roles of one focus area: its own, and those of the whole programme. */
export const rolesOf = (focusArea: string, roles: readonly Role[]): readonly Role[] =>
  roles.filter(({ focusAreas }) => focusAreas.length === 0 || focusAreas.includes(focusArea));

/** The roles a goal names: how many have them tells how far it has come, where no indicator does. */
export const rolesNamedIn = (goal: { readonly text: { readonly sv: string } }, roles: readonly Role[]) =>
  roles.filter(({ label }) => goal.text.sv.toLowerCase().includes(label.sv.toLowerCase()));
