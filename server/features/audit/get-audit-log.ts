import type { Context } from 'hono';
import type { AccessParts } from '../../access/access-parts';
import { permit } from '../../access/act';
import type { Person } from '../../access/find-person.queries';
import { organisationsReached, placesOf } from '../../access/places.queries';
import { personOf, type SignedInEnv } from '../../access/visit';
import { can } from '../../domain/access/permissions';
import { todayOf } from '../../http/clock';
import type { AuditLog, AuditQuery } from './audit.contract';
import { listAuditRows } from './audit.queries';

/**
 * The log as far as the reader's right reaches. That it was read, and by what filters, is itself written down before
 * anything is handed out; once, not for each further page.
 * @throws Refused for an organisation the reader does not reach, or where they reach none
 */
export async function getAuditLog(
  parts: AccessParts,
  c: Context<SignedInEnv>,
  query: AuditQuery,
): Promise<AuditLog> {
  const organisations = await organisationsFor(parts, personOf(c), query.organisation);
  const log = await listAuditRows(parts.db, query, organisations);
  const { before, readings, ...filters } = query;
  if (before === undefined) {
    await c.get('visit').note({
      action: 'audit.read',
      organisation: organisations === 'every' ? null : theOne(organisations),
      details: { after: definedOnly(filters) },
    });
  }
  return log;
}

async function organisationsFor(
  { db, clock }: AccessParts,
  person: Person,
  wanted: string | undefined,
): Promise<ReadonlySet<string> | 'every'> {
  const today = todayOf(clock);
  if (wanted !== undefined) {
    permit(person, 'audit.read', { kind: 'organisations', places: await placesOf(db, [wanted], today) });
    return new Set([wanted]);
  }
  if (can(person, 'audit.read', { kind: 'city' })) return 'every';
  const reached = await organisationsReached(db, person, 'audit.read', today);
  if (reached.size === 0) permit(person, 'audit.read', { kind: 'city' });
  return reached;
}

/** A row belongs to one organisation; a reading of several belongs to none of them. */
function theOne(organisations: ReadonlySet<string>): string | null {
  const [first, ...others] = organisations;
  return others.length === 0 ? (first ?? null) : null;
}

const definedOnly = (filters: Omit<AuditQuery, 'before' | 'readings'>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(filters).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
