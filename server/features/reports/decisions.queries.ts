import type { ReadDb } from '../../../db/database';
import type { Decision } from './decision.contract';

/** A decision, with the id of what it froze; null: it froze nothing. */
type RecordedDecision = Decision & { readonly snapshotId: string | null };

/** The decisions about a report, retracted ones too, newest first. */
export async function listDecisions(db: ReadDb, reportId: string): Promise<Decision[]> {
  const decisions = await recordedDecisions(db, reportId);
  return decisions.map(({ snapshotId: _, ...decision }) => decision);
}

/** The decision by which a content was frozen; undefined when there is none, or it was retracted. */
export async function decisionOf(
  db: ReadDb,
  { reportId, snapshotId }: { readonly reportId: string; readonly snapshotId: string },
): Promise<Decision | undefined> {
  const decisions = await recordedDecisions(db, reportId);
  const found = decisions.find((decision) => decision.snapshotId === snapshotId && !decision.retractedAt);
  if (found === undefined) return undefined;
  const { snapshotId: _, ...decision } = found;
  return decision;
}

async function recordedDecisions(db: ReadDb, reportId: string): Promise<RecordedDecision[]> {
  const rows = await db
    .selectFrom('decisions')
    .selectAll()
    .where('report_id', '=', reportId)
    .orderBy('recorded_at', 'desc')
    .orderBy('id')
    .execute();
  if (rows.length === 0) return [];
  const statements = await db
    .selectFrom('decision_statements')
    .selectAll()
    .where(
      'decision_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('seq')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    edition: row.edition,
    decidedOn: row.decided_on,
    paragraph: row.paragraph,
    outcome: row.outcome,
    decidedBy: row.decided_by,
    wording: row.wording,
    statements: statements
      .filter(({ decision_id }) => decision_id === row.id)
      .map(({ kind, signatories, text }) => ({ kind, signatories: JSON.parse(signatories), text })),
    recordedAt: row.recorded_at,
    retractedAt: row.retracted_at,
    snapshotId: row.snapshot_id,
  }));
}
