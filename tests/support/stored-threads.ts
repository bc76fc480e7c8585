import { sql } from 'kysely';
import type { Db } from '../../db/database';
import type { Intervention } from '../../server/domain/follow-up/intervention';
import type { Visibility } from '../../server/domain/follow-up/orphan';
import type { Problem } from '../../server/domain/reporting/answer';
import { listKnown } from '../../server/follow-up/list-known.queries';
import { storeIntervention } from '../../server/follow-up/store-intervention';
import { storeProblem } from '../../server/follow-up/store-problem';

/** What a test puts into the register of an organisation, and who does. */
interface Put {
  readonly owner: string;
  readonly by: string;
  readonly visibility?: Visibility;
  readonly problems?: readonly Problem[];
  readonly interventions?: readonly Intervention[];
  /** The report that says so. Default: none, as on their own pages. */
  readonly report?: string;
  /** Instant. */
  readonly at?: string;
}

/** Puts problems, then interventions into the register, as their own pages or a report do. */
export async function putThreads(
  db: Db,
  { owner, by, visibility = 'open', problems = [], interventions = [], ...put }: Put,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const at = new Date(put.at ?? '2025-01-10T12:00:00Z');
    const said = { report: put.report ?? null, provenance: 'reported' } as const;
    const alike = { owner, by, visibility, at, ...said };
    for (const content of problems) {
      await storeProblem(tx, { ...alike, content, state: 'open', known: await listKnown(tx, owner) });
    }
    const known = await listKnown(tx, owner);
    for (const content of interventions) await storeIntervention(tx, { ...alike, content, known });
  });
}

/** More problems of the intervention `torg` than an engine may take values in one query: SQLite takes 32,766. */
export async function addManyProblems(db: Db, owner: string, many: number): Promise<void> {
  const numbers = sql`with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < ${sql.lit(many)})`;
  await db.transaction().execute(async (tx) => {
    await sql`insert into problems (owner_key, id, revision, what, state, visibility, content, changed_at, provenance)
      ${numbers} select owner_key, 'p-' || n, 1, 'Samma problem', 'open', 'open', content, changed_at, provenance
      from problems, numbers where owner_key = ${owner} and id = 'ran'`.execute(tx);
    // Who checks the links below is planned for as many as there are now.
    await sql`analyze problems`.execute(tx);
    await sql`insert into intervention_problems (owner_key, intervention_id, problem_id)
      ${numbers} select owner_key, id, 'p-' || n from interventions, numbers where owner_key = ${owner}`.execute(
      tx,
    );
    await sql`analyze intervention_problems`.execute(tx);
  });
}
