import type { WriteDb } from '../../db/database';
import { groupBy } from '../domain/group-by';
import type { SecretItem, SecretItems } from './said-by-report.queries';
import { sayAgain } from './say-again';

interface Step {
  readonly report: { readonly id: string };
  /** The organisation of the report, then those it answers for. */
  readonly owners: readonly string[];
  readonly secret: SecretItems;
  /** The id of who took the step. */
  readonly by: string;
  readonly at: Date;
}

/**
 * Withholds what a report has said in sections that have been found to be secret, with everything that was said of the
 * same since: it may have been merged with it. All of it is kept, and read by nobody. What another report says of it in
 * words of its own is said again; so is what this one says of it where it may be read, when it is taken up after this.
 */
export async function withholdSecret(tx: WriteDb, step: Step): Promise<void> {
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
  step: Step,
): Promise<void> {
  // Both kinds are kept alike; the types of one stand for either.
  const of = TABLES[kind] as (typeof TABLES)['interventions'];
  const items = kind as 'interventions';
  const rows = await tx
    .selectFrom(of.revisions)
    .innerJoin(items, (join) =>
      join
        .onRef(`${items}.owner_key`, '=', `${of.revisions}.owner_key`)
        .onRef(`${items}.id`, '=', `${of.revisions}.${of.id}`),
    )
    .select([`${of.revisions}.owner_key as owner`, `${of.revisions}.revision`, 'report_id as report', 'at'])
    .where(`${of.revisions}.owner_key`, 'in', [...step.owners])
    .where(of.id, '=', id)
    .where(({ eb, ref }) => eb(`${of.revisions}.revision`, '>=', ref('readable_from')))
    .orderBy(`${of.revisions}.revision`, 'desc')
    .execute();
  const readable = groupBy(
    rows,
    ({ owner }) => owner,
    (row) => row,
  );
  for (const [owner, revisions] of readable) {
    const saidSo = revisions.some(
      ({ report, at }) => report === step.report.id && (until === null || at < until),
    );
    if (!saidSo) continue;
    await tx
      .updateTable(items)
      .set(({ eb, ref }) => ({ readable_from: eb(ref('revision'), '+', 1), visibility: 'internal' }))
      .where('owner_key', '=', owner)
      .where('id', '=', id)
      .execute();
    const others = revisions.flatMap(({ report }) =>
      report === null || report === step.report.id ? [] : [report],
    );
    await sayAgain(tx, { kind, owner, id, reports: [...new Set(others)] }, step);
  }
}
