import type { Context } from 'hono';
import type { ReadDb } from '../../../db/database';
import { permit } from '../../access/act';
import { readChain } from '../../access/audit-chain.queries';
import { type ChainSummary, verifyChain } from '../../access/verify-chain';
import { personOf, type SignedInEnv } from '../../access/visit';
import type { ChainFault } from '../../domain/access/chain-faults';
import { type AuditVerification, MOST_FAULTS } from './audit.contract';

interface GoneThrough {
  readonly summary: ChainSummary;
  /** The first of them. */
  readonly faults: ChainFault[];
}

/** Goes through the whole chain, which takes seconds where the log is long. */
export async function goThroughChain(db: ReadDb): Promise<GoneThrough> {
  const faults: ChainFault[] = [];
  const summary = await verifyChain(await readChain(db), undefined, (fault) => {
    if (faults.length < MOST_FAULTS) faults.push(fault);
  });
  return { summary, faults };
}

/**
 * What the chain says; that it was asked, and how it went, is written down.
 * @throws Refused for who may not
 */
export async function verifyAudit(
  c: Context<SignedInEnv>,
  chain: () => Promise<GoneThrough>,
): Promise<AuditVerification> {
  permit(personOf(c), 'audit.verify', { kind: 'city' });
  const { summary, faults } = await chain();
  await c.get('visit').note({
    action: 'audit.read',
    details: { after: { verified: summary.rows, faults: summary.faults } },
  });
  return { rows: summary.rows, head: summary.head, erased: summary.erased, faults };
}
