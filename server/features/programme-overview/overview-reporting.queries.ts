import type { ReadDb } from '../../../db/database';
import { REPORT_STATES } from '../../domain/reporting/workflow';
import { listReportsFound } from '../reports/find-report.queries';
import type { ReportSummary } from '../reports/reports.contract';
import { summarise } from '../reports/summaries.queries';
import type { ProgrammeOverview } from './programme-overview.contract';

/** The reports of a round as they are listed, by name of organisation. @param day ISO date: today */
export async function listReportsOfRound(db: ReadDb, round: string, day: string): Promise<ReportSummary[]> {
  const rows = await db.selectFrom('reports').select('id').where('round_key', '=', round).execute();
  const ids = rows.map(({ id }) => id);
  const summed = await summarise(db, await listReportsFound(db, day, ids), day, []);
  return summed
    .map(({ summary }) => summary)
    .sort((one, other) => BY_NAME.compare(one.organisation.name, other.organisation.name));
}

const BY_NAME = new Intl.Collator('sv');

/** How many reports of some rounds there are in each state. */
export async function listReportStates(
  db: ReadDb,
  rounds: readonly NonNullable<ProgrammeOverview['round']>[],
): Promise<ProgrammeOverview['newerRounds']> {
  if (rounds.length === 0) return [];
  const keys = rounds.map(({ key }) => key);
  const rows = await db
    .selectFrom('reports')
    .select(['round_key', 'state'])
    .where('round_key', 'in', keys)
    .execute();
  return rounds.map((round) => ({
    ...round,
    byState: countStates(rows.filter(({ round_key }) => round_key === round.key)),
  }));
}

/** How many reports of a round the office has accepted, published ones among them. */
export async function countAccepted(
  db: ReadDb,
  round: string,
): Promise<{ accepted: number; reports: number }> {
  const counted = await db
    .selectFrom('reports')
    .leftJoin(
      ({ selectFrom }) => selectFrom('report_take_ups').select('report_id').distinct().as('accepted'),
      (join) => join.onRef('accepted.report_id', '=', 'reports.id'),
    )
    .select(({ fn }) => [fn.countAll().as('reports'), fn.count('accepted.report_id').as('accepted')])
    .where('round_key', '=', round)
    .executeTakeFirstOrThrow();
  return { accepted: Number(counted.accepted), reports: Number(counted.reports) };
}

/** Where the reports of a round stand. @param inDistricts keys of organisations that a district names */
export function reportingOf(
  reports: readonly ReportSummary[],
  inDistricts: ReadonlySet<string>,
): ProgrammeOverview['reporting'] {
  return {
    byState: countStates(reports),
    reports: reports.length,
    late: reports.filter(({ late }) => late).length,
    others: reports
      .filter(({ organisation }) => !inDistricts.has(organisation.key))
      .map(({ id, state, late, organisation: { key, name } }) => ({ key, name, state, id, late })),
  };
}

function countStates(
  reports: readonly Pick<ReportSummary, 'state'>[],
): ProgrammeOverview['reporting']['byState'] {
  const counts = REPORT_STATES.map(
    (state) => [state, reports.filter((report) => report.state === state).length] as const,
  );
  return Object.fromEntries(counts) as ProgrammeOverview['reporting']['byState'];
}
