import type { WriteDb } from '../../db/database';
import type { ReportsTable } from '../../db/schema/reports';
import type { Programme } from '../domain/follow-up/programme';
import type { SaidInReport } from '../domain/follow-up/said-in-report';
import { dayOf } from '../http/clock';

interface Said {
  readonly report: Pick<ReportsTable, 'id' | 'organisation_key' | 'provenance'>;
  readonly roles: SaidInReport['roles'];
  /** Instant at which it was decided that it is so. */
  readonly decidedAt: string;
  readonly by: string;
  readonly at: Date;
}

/**
 * Keeps how an organisation's coordinator roles stand, as its report says. What it has said by itself since the report
 * was decided holds, and what stands already is not said again.
 */
export async function takeUpRoles(tx: WriteDb, { report, roles, decidedAt, by, at }: Said): Promise<void> {
  if (roles.length === 0) return;
  const known = await listRoles(tx);
  const fillings = await tx
    .selectFrom('role_fillings')
    .select(['role_key', 'seq', 'state', 'at'])
    .where('organisation_key', '=', report.organisation_key)
    .orderBy('seq')
    .execute();
  for (const { role, state } of roles) {
    const latest = fillings.findLast(({ role_key }) => role_key === role);
    if (!known.has(role) || latest?.state === state || (latest !== undefined && latest.at > decidedAt))
      continue;
    await tx
      .insertInto('role_fillings')
      .values({
        organisation_key: report.organisation_key,
        role_key: role,
        seq: (latest?.seq ?? 0) + 1,
        state,
        holder: '',
        since: dayOf(new Date(decidedAt)),
        report_id: report.id,
        at: at.toISOString(),
        by,
        provenance: report.provenance,
      })
      .execute();
  }
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
