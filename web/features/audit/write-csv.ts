import type { AuditRow } from '../../../server/features/audit/audit.contract';

export const CSV_COLUMNS = [
  'seq',
  'at',
  'actor',
  'actorId',
  'code',
  'action',
  'outcome',
  'organisation',
  'subject',
  'subjectId',
  'address',
  'reason',
  'before',
  'after',
] as const;

interface Words {
  readonly head: readonly string[];
  readonly action: (action: AuditRow['action']) => string;
}

/** Rows of the log as CSV (RFC 4180). Instants are as they are kept: ISO, UTC. */
export function writeCsv(rows: readonly AuditRow[], { head, action }: Words): string {
  const lines = rows.map((row) => [
    String(row.seq),
    row.at,
    row.actor.name ?? row.actor.kind,
    row.actor.id ?? '',
    row.action,
    action(row.action),
    row.outcome,
    row.organisation ? (row.organisation.name ?? row.organisation.id) : '',
    row.subject?.name ?? row.subject?.kind ?? '',
    row.subject?.id ?? '',
    row.details?.address ?? '',
    row.details?.reason ?? '',
    row.details?.before ? JSON.stringify(row.details.before) : '',
    row.details?.after ? JSON.stringify(row.details.after) : '',
  ]);
  return [head, ...lines].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

/** A spreadsheet would work out what begins like a formula; what somebody wrote stays text. */
const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
