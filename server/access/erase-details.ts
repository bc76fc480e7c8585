import type { WriteDb } from '../../db/database';
import { spansOf } from '../domain/access/spans';
import { type AuditActor, type AuditEntry, appendAudit } from './append-audit';

/** Fewer than either engine allows parameters in a statement. */
const AT_ONCE = 500;

/**
 * Erases details of the audit log, for good, and says so in a row that names them: the log keeps telling who did what
 * to what and when, and an erasure that no such row names is a fault of the chain.
 * @param rows numbers of rows whose details are there, in rising order; the transaction holds the chain (`holdAudit`)
 * @param why what a reader of the log is told; the row's own details are never erased, so it names nobody
 */
export async function eraseDetails(
  tx: WriteDb,
  now: Date,
  rows: readonly number[],
  why: {
    readonly actor: AuditActor;
    readonly reason: 'age' | 'anonymisation';
    readonly subject?: AuditEntry['subject'];
  },
): Promise<void> {
  if (rows.length === 0) return;
  const erasure = await appendAudit(tx, now, why.actor, {
    action: 'audit.erased',
    ...(why.subject ? { subject: why.subject } : {}),
    details: { reason: why.reason, after: { rows: spansOf(rows) } },
  });
  for (let first = 0; first < rows.length; first += AT_ONCE) {
    await tx
      .updateTable('audit_details')
      .set({ body: null, salt: null, erased_by: erasure })
      .where('seq', 'in', rows.slice(first, first + AT_ONCE))
      .execute();
  }
}
