import type { AuditAction } from '../../domain/access/audit-actions';
import type { LogRow } from './person-export.queries';
import type { PersonExport } from './privacy.contract';

type ExportedRow = PersonExport['log'][number];

/**
 * A row of the log as the person it is about, or who did it, may have it: the address only of what they did
 * themselves, the rest of the details only where they are about them. Everything else is about others.
 */
export function exportLogRow(row: LogRow, id: string): ExportedRow {
  const own = row.actor_kind === 'person' && row.actor_id === id;
  const aboutThem = row.subject_kind === 'person' && row.subject_id === id;
  const { address, reason, before, after } = row.body === null ? NOTHING : JSON.parse(row.body);
  return {
    at: row.at,
    action: row.action as AuditAction,
    outcome: row.outcome,
    organisation: row.organisation_key,
    by: own ? 'yourself' : BY[row.actor_kind],
    about: aboutThem ? 'yourself' : 'something_else',
    address: own ? (address ?? null) : null,
    reason: aboutThem ? (reason ?? null) : null,
    before: aboutThem ? (before ?? null) : null,
    after: aboutThem ? (after ?? null) : null,
  };
}

const NOTHING: Readonly<Record<string, undefined>> = {};

const BY: Readonly<Record<LogRow['actor_kind'], ExportedRow['by']>> = {
  person: 'somebody_else',
  stranger: 'stranger',
  command: 'command',
  system: 'system',
};
