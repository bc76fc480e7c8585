import type { WriteDb } from '../../db/database';
import type { RoleFillingsTable } from '../../db/schema/programmes';
import type { ReportsTable } from '../../db/schema/reports';
import type { Programme } from '../domain/follow-up/programme';
import type { SaidInReport } from '../domain/follow-up/said-in-report';
import { dayOf } from '../http/clock';

interface Said {
  readonly report: Pick<ReportsTable, 'id' | 'organisation_key' | 'provenance'>;
  readonly roles: SaidInReport['roles'];
  readonly by: string;
  readonly at: Date;
}

/**
 * Keeps how an organisation's coordinator roles stand, as its published report says. What it has said by itself since
 * the report was decided, or in one that was decided later, holds, and what stands already is not said again.
 * @param decidedAt instant at which it was decided that it is so
 */
export async function takeUpRoles(
  tx: WriteDb,
  { decidedAt, ...said }: Said & { readonly decidedAt: string },
): Promise<void> {
  if (said.roles.length === 0) return;
  const known = await listRoles(tx);
  const latest = await latestFillings(tx, said.report.organisation_key);
  const since = dayOf(new Date(decidedAt));
  for (const { role, state } of said.roles) {
    const stands = latest.get(role);
    const saidSince =
      stands !== undefined && (stands.report_id === null ? stands.at > decidedAt : stands.since > since);
    if (!known.has(role) || stands?.state === state || saidSince) continue;
    await addFilling(tx, said, { role, state, since, after: stands });
  }
}

/**
 * What a report was the last to say of a role, and says no longer, or in a section that has been found to be guarded, is
 * not said any more: not of the days before this one either.
 */
export async function withdrawRoles(tx: WriteDb, said: Said): Promise<void> {
  const still = new Set(said.roles.map(({ role }) => role));
  for (const [role, stands] of await latestFillings(tx, said.report.organisation_key)) {
    if (still.has(role) || stands.report_id !== said.report.id || stands.state === 'not_said') continue;
    await addFilling(tx, said, { role, state: 'not_said', since: stands.since, after: stands });
  }
}

type Latest = Pick<RoleFillingsTable, 'seq' | 'state' | 'since' | 'at' | 'report_id'>;

/** What was said last of each role. */
async function latestFillings(tx: WriteDb, organisation: string): Promise<ReadonlyMap<string, Latest>> {
  const rows = await tx
    .selectFrom('role_fillings')
    .select(['role_key', 'seq', 'state', 'since', 'at', 'report_id'])
    .where('organisation_key', '=', organisation)
    .orderBy('seq')
    .execute();
  return new Map(rows.map((row) => [row.role_key, row]));
}

interface Filling extends Pick<RoleFillingsTable, 'state' | 'since'> {
  readonly role: string;
  readonly after: Latest | undefined;
}

async function addFilling(
  tx: WriteDb,
  { report, by, at }: Said,
  { role, state, since, after }: Filling,
): Promise<void> {
  await tx
    .insertInto('role_fillings')
    .values({
      ...{ organisation_key: report.organisation_key, role_key: role, seq: (after?.seq ?? 0) + 1 },
      ...{ state, holder: '', since, report_id: report.id, at: at.toISOString(), by },
      provenance: report.provenance,
    })
    .execute();
}

/** Every role that a programme has had. */
async function listRoles(tx: WriteDb): Promise<ReadonlySet<string>> {
  const rows = await tx.selectFrom('programme_revisions').select('content').execute();
  return new Set(
    rows.flatMap(({ content }) => {
      const { roles }: Programme = JSON.parse(content);
      return roles.map(({ key }) => key);
    }),
  );
}
