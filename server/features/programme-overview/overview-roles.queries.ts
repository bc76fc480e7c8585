import type { ReadDb } from '../../../db/database';
import type { ProgrammeContent } from '../programmes/programmes.contract';
import { listRoleStates } from '../programmes/role-states.queries';
import type { ProgrammeOverview } from './programme-overview.contract';

/** The roles that somebody who should have them has vacant or does not have, or has said nothing of. @param today ISO date */
export async function listVacantRoles(
  db: ReadDb,
  roles: ProgrammeContent['roles'],
  today: string,
): Promise<ProgrammeOverview['vacantRoles']> {
  const states = await listRoleStates(db, roles, today);
  return states.flatMap(({ role, organisations, counts }) => {
    const label = roles.find(({ key }) => key === role)?.label;
    if (label === undefined || counts.vacant + counts.none + counts.not_said === 0) return [];
    const those = (wanted: 'vacant' | 'none') =>
      organisations.filter(({ state }) => state === wanted).map(({ key, name }) => ({ key, name }));
    return [
      {
        ...{ role, label, vacant: those('vacant'), absent: those('none') },
        ...{ notSaid: counts.not_said, asked: organisations.length },
      },
    ];
  });
}
