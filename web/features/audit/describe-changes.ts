import type { AuditRow } from '../../../server/features/audit/audit.contract';

type State = Readonly<Record<string, unknown>> | null;

/** What one field was and became; undefined on the side that does not tell. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Numbers that only the product itself knows. */
const INTERNAL: readonly string[] = ['membership', 'version'];

/** What a row of the log says was changed: every field told that is not the same on both sides, in the order told. */
export function describeChanges(before: State, after: State): FieldChange[] {
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...fields]
    .filter((field) => !INTERNAL.includes(field))
    .map((field) => ({ field, before: before?.[field], after: after?.[field] }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}

/** The only thing a row tells, when that is one field without a before: it fits on the row itself. */
export function onlyField({ details }: Pick<AuditRow, 'details'>): FieldChange | undefined {
  if (details === null || details.reason !== null || details.before !== null) return undefined;
  const [first, ...others] = describeChanges(null, details.after);
  return others.length === 0 ? first : undefined;
}

/** Whether a row has something to fold out, or that something is erased. */
export const tellsMore = (row: Pick<AuditRow, 'details'>): boolean =>
  row.details === null ||
  (onlyField(row) === undefined &&
    (row.details.reason !== null || describeChanges(row.details.before, row.details.after).length > 0));
