import type { WriteDb } from '../../db/database';
import type { Visibility } from '../domain/follow-up/orphan';
import { groupBy } from '../domain/group-by';
import type { SecretItem, SecretItems } from './said-by-report.queries';

interface Withheld {
  readonly report: { readonly id: string };
  /** The organisation of the report, then those it answers for. */
  readonly owners: readonly string[];
  readonly secret: SecretItems;
}

/**
 * Withholds what a report has said in sections that have been found to be secret, and what was written on that on its
 * own page: it is kept, and read by nobody; the thing itself is read again when it is said where it may be read.
 */
export async function withholdSecret(tx: WriteDb, step: Withheld): Promise<void> {
  for (const kind of ['problems', 'interventions'] as const) {
    for (const item of step.secret[kind]) await withhold(tx, kind, item, step);
  }
}

const TABLES = {
  problems: { revisions: 'problem_revisions', id: 'problem_id' },
  interventions: { revisions: 'intervention_revisions', id: 'intervention_id' },
} as const;

async function withhold(
  tx: WriteDb,
  kind: keyof SecretItems,
  { id, until }: SecretItem,
  { report, owners }: Withheld,
): Promise<void> {
  // Both kinds are kept alike; the types of one stand for either.
  const of = TABLES[kind] as (typeof TABLES)['interventions'];
  const items = kind as 'interventions';
  const rows = await tx
    .selectFrom(of.revisions)
    .select(['owner_key as owner', 'revision', 'report_id as report', 'at'])
    .where('owner_key', 'in', [...owners])
    .where(of.id, '=', id)
    .orderBy('revision')
    .execute();
  const byOwner = groupBy(
    rows,
    ({ owner }) => owner,
    (row) => row,
  );
  for (const [owner, revisions] of byOwner) {
    const last = lastOf(report.id, revisions, until);
    if (last === undefined) continue;
    await tx
      .updateTable(items)
      .set(({ eb, ref }) => ({
        readable_from: last + 1,
        visibility: eb
          .case()
          .when('revision', '<=', last)
          .then<Visibility>('internal')
          .else(ref('visibility'))
          .end(),
      }))
      .where('owner_key', '=', owner)
      .where('id', '=', id)
      .where('readable_from', '<=', last)
      .execute();
  }
}

interface Revision {
  readonly revision: number;
  readonly report: string | null;
  readonly at: string;
}

/** The last revision that says what a report said before an instant, or was written on that before another report said it. */
function lastOf(report: string, revisions: readonly Revision[], until: string | null): number | undefined {
  let saidBy: string | null = null;
  const its = revisions.filter((one) => {
    saidBy = one.report ?? saidBy;
    return saidBy === report && (until === null || one.at < until);
  });
  return its.at(-1)?.revision;
}
