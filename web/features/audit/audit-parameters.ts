import type { AuditQuery } from '../../../server/features/audit/audit.contract';
import type { AuditSearch } from './audit-search';

/** The choice in the address as the API asks for it. */
export function auditParameters(search: AuditSearch): Readonly<Record<string, string>> {
  const asked: Readonly<Record<keyof AuditQuery, string | undefined>> = {
    person: search.person,
    action: search.handelse,
    outcome: search.utfall,
    organisation: search.organisation,
    readings: search.lasningar === 'ja' || search.handelse === 'audit.read' ? undefined : 'false',
    from: search.fran,
    to: search.tom,
    before: search.fore,
  };
  const pairs = Object.entries(asked).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return Object.fromEntries(pairs) as Record<string, string>;
}

/** Whether anything but the page is chosen. */
export const isNarrowed = ({ fore, lasningar, ...search }: AuditSearch): boolean =>
  Object.values(search).some((choice) => choice !== undefined);
