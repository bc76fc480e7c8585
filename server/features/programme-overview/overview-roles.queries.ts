import type { ReadDb } from '../../../db/database';
import type { ProgrammeContent } from '../programmes/programmes.contract';
import { listRoleStates } from '../programmes/role-states.queries';
import type { ProgrammeOverview } from './programme-overview.contract';

/** The roles that somebody has vacant, or has said nothing of. @param today ISO date */
export async function listVacantRoles(
  db: ReadDb,
  roles: ProgrammeContent['roles'],
  today: string,
): Promise<ProgrammeOverview['vacantRoles']> {
  const states = await listRoleStates(db, roles, today);
  return states.flatMap(({ role, organisations, counts }) => {
    const label = roles.find(({ key }) => key === role)?.label;
    if (label === undefined || counts.vacant + counts.not_said === 0) return [];
    const vacant = organisations
      .filter(({ state }) => state === 'vacant')
      .map(({ key, name }) => ({ key, name }));
    return [{ role, label, vacant, notSaid: counts.not_said }];
  });
}
