import type { ReadDb } from '../../../db/database';
import type { Filling } from '../../domain/follow-up/programme';
import type { ProgrammeContent, RoleState } from './programmes.contract';

const swedish = new Intl.Collator('sv');

/** How each role stands in the organisations of today that should have it. Who holds it is not told. */
export async function listRoleStates(
  db: ReadDb,
  roles: ProgrammeContent['roles'],
  today: string,
): Promise<RoleState[]> {
  const [organisations, fillings] = await Promise.all([listStanding(db, today), listLatestFillings(db)]);
  return roles.map(({ key: role, kinds }) => {
    const ofRole = organisations
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ key, name, kind }) => {
        const filling = fillings.get(`${role} ${key}`);
        return {
          ...{ key, name, kind },
          state: filling?.state ?? ('not_said' as const),
          since: filling?.since ?? null,
          example: filling?.provenance === 'example',
        };
      });
    const counted = (state: Filling | 'not_said') =>
      ofRole.filter((organisation) => organisation.state === state).length;
    const counts = {
      filled: counted('filled'),
      shared: counted('shared'),
      vacant: counted('vacant'),
      none: counted('none'),
      not_said: counted('not_said'),
    };
    return { role, organisations: ofRole, counts };
  });
}

async function listStanding(db: ReadDb, today: string) {
  const rows = await db
    .selectFrom('organisations')
    .select(['key', 'name', 'kind'])
    .where('valid_from', '<=', today)
    .where((row) => row.or([row('valid_to', 'is', null), row('valid_to', '>', today)]))
    .execute();
  return rows.sort((one, other) => swedish.compare(one.name, other.name));
}

/** What each organisation said last of each role, by `role organisation`: neither holds a space. */
async function listLatestFillings(db: ReadDb) {
  const rows = await db
    .selectFrom('role_fillings')
    .select(['organisation_key', 'role_key', 'state', 'since', 'provenance'])
    .orderBy('seq')
    .execute();
  return new Map(rows.map((row) => [`${row.role_key} ${row.organisation_key}`, row]));
}
