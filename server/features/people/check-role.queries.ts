import type { ReadDb } from '../../../db/database';
import { probing } from '../../access/refused';
import { rolesOf } from '../../domain/access/roles';
import { impossible } from '../../http/refusals';
import type { NewRole } from './people.contract';

/**
 * Whether a role can be given in an organisation. One that has not begun can have its people beforehand; their roles
 * count from its first day.
 * @throws Problem 422 when it cannot
 */
export async function checkRole(db: ReadDb, { organisation, role }: NewRole, day: string): Promise<void> {
  const found = await db
    .selectFrom('organisations')
    .select(['kind', 'valid_to'])
    .where('key', '=', organisation)
    .executeTakeFirst();
  if (found === undefined) {
    throw impossible('unknown_organisation', 'organisation', `no organisation is called ${organisation}`);
  }
  if (found.valid_to !== null && found.valid_to <= day) {
    throw impossible('organisation_ended', 'organisation', `${organisation} ended on ${found.valid_to}`);
  }
  if (!rolesOf(found.kind).includes(role)) {
    throw probing(impossible('role_not_possible', 'role', `there is no ${role} in ${organisation}`), {
      organisation,
    });
  }
}
