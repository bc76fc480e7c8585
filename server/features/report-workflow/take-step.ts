import type { WriteDb } from '../../../db/database';
import type { ReportsTable } from '../../../db/schema/reports';
import type { AccessParts } from '../../access/access-parts';
import type { Deed } from '../../access/act';
import { type ReportStep, type Standing, standingAfter, WORKFLOW } from '../../domain/reporting/workflow';
import { dayOf } from '../../http/clock';
import { Problem, versionConflict } from '../../http/problem';
import { getReport } from '../reports/get-report.queries';
import { type OpenedReport, openReport } from '../reports/report-rights';
import type { Report } from '../reports/reports.contract';
import { queueStepMails } from './queue-step-mails';

/** What mails about steps are made with. */
export type StepParts = Pick<AccessParts, 'site' | 'sendsMail'>;

interface AskedStep {
  readonly step: ReportStep;
  /** The version of the report it is a step of. */
  readonly version: number;
  /** Why, where a reason is asked for. */
  readonly reason?: string;
}

/** A step as it has been written down. */
export interface StepTaken {
  /** The report as it stood before. */
  readonly report: OpenedReport;
  /** The number of the step in the report. */
  readonly seq: number;
  /** The edition of the report after it. */
  readonly edition: number;
}

/**
 * Takes a report a step: the one place where its state changes. Nobody writes in it any more from the first statement
 * on, where the step ends the writing.
 * @param change what the step does besides, in the same transaction
 * @throws Refused 403, or 404 for who may not know of it; Problem 409 `version_conflict` and `step_impossible`, both
 *   with the report as it stands; whatever the change throws
 */
export async function takeStep(
  parts: StepParts,
  { tx, person, now, permit, record }: Deed,
  id: string,
  { step, version, reason = '' }: AskedStep,
  change: (taken: StepTaken) => Promise<void> = async () => undefined,
): Promise<void> {
  const day = dayOf(now);
  const report = await openReport(tx, person, id, day);
  permit(WORKFLOW[step].may, { kind: 'organisations', places: [report.place] });
  const { row } = report;
  if (row.version !== version) throw versionConflict(await getReport(tx, person, id, now));
  const standing: Standing = {
    state: row.state,
    writtenIn: row.written_in,
    stands: report.organisation.stands,
  };
  const after = standingAfter(step, standing);
  if (after === undefined) throw stepImpossible(step, await getReport(tx, person, id, now));
  const edition = step === 'correct' ? row.edition + 1 : row.edition;
  await tx
    .updateTable('reports')
    .set({
      state: after.state,
      written_in: after.writtenIn,
      edition,
      since: now.toISOString(),
      version: version + 1,
    })
    .where('id', '=', id)
    .execute();
  const seq = await writeDown(tx, row, {
    edition,
    step,
    from_state: row.state,
    to_state: after.state,
    at: now.toISOString(),
    by: person.id,
    note: reason,
  });
  await change({ report, seq, edition });
  await queueStepMails(parts, tx, { report, step, by: person }, now);
  await record({
    action: 'report.step',
    organisation: row.organisation_key,
    subject: { kind: 'report', id },
    details: { before: { state: row.state }, after: { step, state: after.state, edition } },
  });
}

async function writeDown(
  tx: WriteDb,
  { id, provenance }: ReportsTable,
  step: {
    edition: number;
    step: ReportStep;
    from_state: ReportsTable['state'];
    to_state: ReportsTable['state'];
    at: string;
    by: string;
    note: string;
  },
): Promise<number> {
  const { latest } = await tx
    .selectFrom('report_steps')
    .select(({ fn }) => fn.max('seq').as('latest'))
    .where('report_id', '=', id)
    .executeTakeFirstOrThrow();
  const seq = (latest ?? 0) + 1;
  await tx
    .insertInto('report_steps')
    .values({ report_id: id, seq, provenance, ...step })
    .execute();
  return seq;
}

const stepImpossible = (step: ReportStep, current: Report): Problem =>
  new Problem({
    status: 409,
    code: 'step_impossible',
    detail: `${step} is no step of a report that is ${current.state}.`,
    current,
  });
