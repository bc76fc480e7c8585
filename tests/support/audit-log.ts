import type { Db } from '../../db/database';
import type { AuditDetailsTable, AuditHeadTable, AuditLogTable } from '../../db/schema/audit';
import { appendAudit, holdAudit } from '../../server/access/append-audit';
import { readChain } from '../../server/access/audit-chain.queries';
import { eraseDetails } from '../../server/access/erase-details';
import { type ChainPoint, type ChainSummary, verifyChain } from '../../server/access/verify-chain';
import type { ChainFault } from '../../server/domain/access/chain-faults';
import { tamper } from './tamper';

const NOW = new Date('2025-01-15T12:00:00Z');

/** Writes rows to the log, each of somebody who signs in. */
export async function writeRows(db: Db, count: number): Promise<void> {
  for (let row = 0; row < count; row += 1) {
    await db.transaction().execute((tx) =>
      appendAudit(
        tx,
        new Date(NOW.getTime() + row),
        { kind: 'person', id: `person-${row % 3}` },
        {
          action: 'session.started',
          subject: { kind: 'person', id: `person-${row % 3}` },
          details: { address: `192.0.2.${row % 250}` },
        },
      ),
    );
  }
}

/** Erases details as the product does. */
export const erase = (db: Db, rows: readonly number[]): Promise<void> =>
  db.transaction().execute(async (tx) => {
    await holdAudit(tx);
    await eraseDetails(tx, NOW, rows, { actor: { kind: 'system' }, reason: 'age' });
  });

/** What the verification says, a few rows at a time. */
export async function verify(
  db: Db,
  noted?: ChainPoint,
): Promise<Omit<ChainSummary, 'faults'> & { faults: ChainFault[] }> {
  const faults: ChainFault[] = [];
  const summary = await verifyChain(await readChain(db, 4), noted, (fault) => faults.push(fault));
  return { ...summary, faults: faults.sort((a, b) => a.seq - b.seq) };
}

/** "changed 3", "missing 5–7", in the order of the rows. */
export const faultsOf = async (db: Db, noted?: ChainPoint): Promise<string[]> =>
  (await verify(db, noted)).faults.map(({ seq, through, code }) =>
    seq === through ? `${code} ${seq}` : `${code} ${seq}–${through}`,
  );

/** Everything the log is, to be put back after tampering. */
export interface KeptLog {
  readonly log: readonly AuditLogTable[];
  readonly details: readonly AuditDetailsTable[];
  readonly head: AuditHeadTable;
}

export async function keepLog(db: Db): Promise<KeptLog> {
  return {
    log: await db.selectFrom('audit_log').selectAll().orderBy('seq').execute(),
    details: await db.selectFrom('audit_details').selectAll().orderBy('seq').execute(),
    head: await db.selectFrom('audit_head').selectAll().executeTakeFirstOrThrow(),
  };
}

export const putBack = (db: Db, { log, details, head }: KeptLog): Promise<void> =>
  tamper(db, async (tx) => {
    await tx.deleteFrom('audit_details').execute();
    await tx.deleteFrom('audit_log').execute();
    await tx.deleteFrom('audit_head').execute();
    await tx.insertInto('audit_log').values(log).execute();
    await tx.insertInto('audit_details').values(details).execute();
    await tx.insertInto('audit_head').values(head).execute();
  });
