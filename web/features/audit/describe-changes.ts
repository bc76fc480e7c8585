import type { AuditRow } from '../../../server/features/audit/audit.contract';

type State = Readonly<Record<string, unknown>> | null;

/** What one field was and became; undefined on the side that does not tell. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What a row of the log says was changed: every field told that is not the same on both sides, in the order told. */
export function describeChanges(before: State, after: State): FieldChange[] {
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...fields]
    .map((field) => ({ field, before: before?.[field], after: after?.[field] }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}

/** Whether a row has something to fold out. */
export const tellsMore = ({ details }: Pick<AuditRow, 'details'>): boolean =>
  details === null || details.reason !== null || describeChanges(details.before, details.after).length > 0;
