import type { ReadDb } from '../../../db/database';
import type { RoleFillingsTable } from '../../../db/schema/programmes';
import type { ReportingRoundsTable } from '../../../db/schema/rounds';
import { latestOf } from '../../domain/follow-up/programme';
import { roundLabel } from '../../domain/reporting/round-label';
import { notFound } from '../../http/problem';
import type { RoleFillings } from './role-fillings.contract';
import { listStoredProgrammes } from './stored-programmes.queries';

/**
 * How the roles of an organisation stand: those that the programmes in force, or else the latest, ask its kind for,
 * and those it has said something of before.
 * @param today ISO date
 * @throws Problem 404 for an organisation nobody knows
 */
export async function getRoleFillings(db: ReadDb, key: string, today: string): Promise<RoleFillings> {
  const organisation = await db
    .selectFrom('organisations')
    .select(['key', 'name', 'kind', 'valid_to'])
    .where('key', '=', key)
    .executeTakeFirst();
  if (organisation === undefined) throw notFound(`No organisation is called ${key}`);
  const [programmes, said] = await Promise.all([
    listStoredProgrammes(db),
    db
      .selectFrom('role_fillings')
      .leftJoin('reports', 'reports.id', 'role_fillings.report_id')
      .leftJoin('reporting_rounds', 'reporting_rounds.key', 'reports.round_key')
      .selectAll('role_fillings')
      .select(['reporting_rounds.year', 'reporting_rounds.type'])
      .where('role_fillings.organisation_key', '=', key)
      .orderBy('seq', 'desc')
      .execute(),
  ]);
  const asked = latestOf(programmes, today)
    .flatMap(({ content }) => content.roles)
    .filter(({ kinds }) => kinds.includes(organisation.kind));
  const everAsked = new Map(
    programmes.toReversed().flatMap(({ content }) => content.roles.map((role) => [role.key, role] as const)),
  );
  const roles = new Set(
    [...asked, ...said.map(({ role_key }) => ({ key: role_key }))].map((role) => role.key),
  );
  return {
    organisation: { key, name: organisation.name, kind: organisation.kind },
    mayChange: organisation.valid_to === null || organisation.valid_to > today,
    roles: [...roles].map((role) => {
      const { label, about } = everAsked.get(role) ?? { label: { sv: role, en: role }, about: NOTHING };
      return { role, label, about, ...standing(said.filter(({ role_key }) => role_key === role)) };
    }),
  };
}

type Role = RoleFillings['roles'][number];

/** With the round of the report it was said in. */
type Said = RoleFillingsTable & Nullable<Pick<ReportingRoundsTable, 'year' | 'type'>>;
type Nullable<T> = { readonly [Key in keyof T]: T[Key] | null };

const NOTHING = { sv: '', en: '' };

/** How a role stands by what has been said of it, the latest first. */
function standing(said: readonly Said[]): Omit<Role, 'role' | 'label' | 'about'> {
  const [latest, ...earlier] = said;
  return {
    state: latest?.state ?? 'not_said',
    holder: latest?.holder ?? '',
    since: latest?.since ?? null,
    report: latest?.report_id ?? null,
    round: latest?.year && latest.type ? roundLabel(latest.year, latest.type) : null,
    seq: latest?.seq ?? 0,
    earlier: earlier.map(({ state, holder, since, at, report_id: report }) => ({
      ...{ state, holder, since, at, report },
    })),
  };
}
