import type { ReadDb } from '../../db/database';
import type { ProblemsTable } from '../../db/schema/threads';
import type { Intervention } from '../domain/follow-up/intervention';
import type { Problem } from '../domain/reporting/answer';

/** Something that everyone reads because a report said it. */
export interface StillOpen<Content> {
  readonly id: string;
  readonly standing: { readonly owner: string; readonly state: ProblemsTable['state'] };
  readonly content: Content;
}

/** Whose, and in which report. */
interface Asked {
  readonly owners: readonly string[];
  /** The id of a report. */
  readonly report: string;
}

/**
 * The problems of some owners that everyone reads, and that no report has said after this one: told by the register
 * itself, whatever is guarded by now in what the report said, and whoever has since written on their own page.
 */
export async function stillOpenProblems(
  db: ReadDb,
  { owners, report }: Asked,
): Promise<StillOpen<Problem>[]> {
  const rows = await db
    .selectFrom('problems')
    .select(['owner_key as owner', 'id', 'state', 'content'])
    .where('visibility', '=', 'open')
    .where('owner_key', 'in', [...owners])
    .where(
      ({ selectFrom }) =>
        selectFrom('problem_revisions')
          .select('report_id')
          .whereRef('problem_revisions.owner_key', '=', 'problems.owner_key')
          .whereRef('problem_id', '=', 'problems.id')
          .where('report_id', 'is not', null)
          .orderBy('problem_revisions.revision', 'desc')
          .limit(1),
      '=',
      report,
    )
    .execute();
  return rows.map(({ id, owner, state, content }) => ({
    id,
    standing: { owner, state },
    content: JSON.parse(content),
  }));
}

/** Interventions likewise. */
export async function stillOpenInterventions(
  db: ReadDb,
  { owners, report }: Asked,
): Promise<StillOpen<Intervention>[]> {
  const rows = await db
    .selectFrom('interventions')
    .select(['owner_key as owner', 'id', 'content'])
    .where('visibility', '=', 'open')
    .where('owner_key', 'in', [...owners])
    .where(
      ({ selectFrom }) =>
        selectFrom('intervention_revisions')
          .select('report_id')
          .whereRef('intervention_revisions.owner_key', '=', 'interventions.owner_key')
          .whereRef('intervention_id', '=', 'interventions.id')
          .where('report_id', 'is not', null)
          .orderBy('intervention_revisions.revision', 'desc')
          .limit(1),
      '=',
      report,
    )
    .execute();
  return rows.map(({ id, owner, content }) => ({
    id,
    standing: { owner, state: 'open' },
    content: JSON.parse(content),
  }));
}
