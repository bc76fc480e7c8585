import { randomUUID } from 'node:crypto';
import type { WriteDb } from '../../../db/database';
import type { Deed } from '../../access/act';
import { APPROVING, citedParagraph, type Outcome } from '../../domain/reporting/decision';
import type { ReportStep } from '../../domain/reporting/workflow';
import { dayOf } from '../../http/clock';
import { impossible } from '../../http/refusals';
import type { OpenedReport } from '../reports/report-rights';
import { freezeReport } from './freeze-report';
import type { NewDecision } from './report-workflow.contract';
import { type StepParts, takeStep } from './take-step';

const STEP_OF: Readonly<Record<Outcome, ReportStep>> = {
  approved: 'decide',
  partly_approved: 'decide',
  referred_back: 'refer_back',
  tabled: 'table',
};

/**
 * Records what was decided about a report. What is approved is frozen as it is written, with the figures of today.
 * @throws what every step throws; Problem 422 `decision_in_future`, or `decision_before_round` for a day before the round
 *   was opened
 */
export async function recordDecision(
  parts: StepParts,
  deed: Deed,
  id: string,
  decision: NewDecision,
): Promise<void> {
  const { version, outcome } = decision;
  await takeStep(parts, deed, id, { step: STEP_OF[outcome], version }, async ({ report }) => {
    refuseDay(report, decision.decidedOn, dayOf(deed.now));
    const row = { ...report.row, registry_number: decision.registryNumber };
    await deed.tx
      .updateTable('reports')
      .set({ registry_number: row.registry_number })
      .where('id', '=', id)
      .execute();
    const snapshot = APPROVING.includes(outcome)
      ? await freezeReport(deed.tx, { ...report, row }, deed.now)
      : null;
    await insertDecision(deed, { ...report, row }, decision, snapshot);
  });
}

function refuseDay({ round }: OpenedReport, decidedOn: string, today: string): void {
  if (decidedOn > today)
    throw impossible('decision_in_future', 'decidedOn', 'nobody has decided yet on that day');
  const opened = round.opened_at === null ? round.opens_on : dayOf(new Date(round.opened_at));
  if (decidedOn < opened) {
    throw impossible('decision_before_round', 'decidedOn', `the round was opened on ${opened}`);
  }
}

async function insertDecision(
  { tx, person, now }: Deed,
  { row }: OpenedReport,
  decision: NewDecision,
  snapshot_id: string | null,
): Promise<void> {
  const id = randomUUID();
  await tx
    .insertInto('decisions')
    .values({
      id,
      report_id: row.id,
      edition: row.edition,
      decided_on: decision.decidedOn,
      paragraph: citedParagraph(decision.paragraph),
      outcome: decision.outcome,
      decided_by: decision.decidedBy,
      wording: decision.wording,
      snapshot_id,
      recorded_at: now.toISOString(),
      recorded_by: person.id,
      retracted_at: null,
      provenance: row.provenance,
    })
    .execute();
  await insertStatements(tx, { id, provenance: row.provenance }, decision.statements);
}

async function insertStatements(
  tx: WriteDb,
  { id, provenance }: { readonly id: string; readonly provenance: 'reported' | 'example' },
  statements: NewDecision['statements'],
): Promise<void> {
  if (statements.length === 0) return;
  await tx
    .insertInto('decision_statements')
    .values(
      statements.map(({ kind, signatories, text }, index) => ({
        decision_id: id,
        seq: index + 1,
        kind,
        signatories: JSON.stringify(signatories),
        text,
        provenance,
      })),
    )
    .execute();
}
