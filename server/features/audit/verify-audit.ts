import type { Context } from 'hono';
import type { AccessParts } from '../../access/access-parts';
import { permit } from '../../access/act';
import { readChain } from '../../access/audit-chain.queries';
import { verifyChain } from '../../access/verify-chain';
import { personOf, type SignedInEnv } from '../../access/visit';
import type { ChainFault } from '../../domain/access/chain-faults';
import { type AuditVerification, MOST_FAULTS } from './audit.contract';

/**
 * Goes through the whole chain; that it was done, and how it went, is written down.
 * @throws Refused for who may not
 */
export async function verifyAudit({ db }: AccessParts, c: Context<SignedInEnv>): Promise<AuditVerification> {
  permit(personOf(c), 'audit.verify', { kind: 'city' });
  const faults: ChainFault[] = [];
  const summary = await verifyChain(await readChain(db), undefined, (fault) => {
    if (faults.length < MOST_FAULTS) faults.push(fault);
  });
  await c.get('visit').note({
    action: 'audit.read',
    details: { after: { verified: summary.rows, faults: summary.faults } },
  });
  return { rows: summary.rows, head: summary.head, erased: summary.erased, faults };
}
