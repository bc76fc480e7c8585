import type { WriteDb } from '../../db/database';
import type { FoundReport } from '../features/reports/find-report.queries';
import { findReport } from '../features/reports/find-report.queries';
import { guardsUntilNow } from '../features/reports/section-guards.queries';
import { listSnapshots } from '../features/reports/snapshots.queries';
import { dayOf } from '../http/clock';
import { listKnown } from './list-known.queries';
import { type SecretItems, saidBySnapshot } from './said-by-report.queries';
import { storeIntervention } from './store-intervention';
import { storeProblem } from './store-problem';

interface Withheld {
  readonly kind: keyof SecretItems;
  readonly owner: string;
  readonly id: string;
  /** The ids of other reports that have said it, the latest first. */
  readonly reports: readonly string[];
}

/**
 * Says again what another report says of something that has been withheld: in the words of that report alone, as it was
 * decided, so that nothing comes along that was merged into it. Without such a report nothing is said.
 */
export async function sayAgain(
  tx: WriteDb,
  { kind, owner, id, reports }: Withheld,
  { by, at }: { readonly by: string; readonly at: Date },
): Promise<void> {
  for (const key of reports) {
    const report = await findReport(tx, key, dayOf(at));
    const edition = report && (await takenUp(tx, report));
    if (report === undefined || edition === undefined) continue;
    const { said, ...kept } = edition;
    const of = { owner, known: await listKnown(tx, owner), report: key, by, ...kept };
    const { provenance } = report.row;
    const problem = said.problems.find(({ content }) => content.id === id);
    const intervention = said.interventions.find(({ content }) => content.id === id);
    if (kind === 'problems' && problem) {
      const visibility = edition.published ? problem.visibility : 'internal';
      const state = await stateOf(tx, owner, id);
      await storeProblem(tx, { ...of, provenance, visibility, state, content: problem.content });
      return;
    }
    if (kind === 'interventions' && intervention) {
      const visibility = edition.published ? intervention.visibility : 'internal';
      await storeIntervention(tx, { ...of, provenance, visibility, content: intervention.content });
      return;
    }
  }
}

async function stateOf(tx: WriteDb, owner: string, id: string) {
  const row = await tx
    .selectFrom('problems')
    .select('state')
    .where('owner_key', '=', owner)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return row.state;
}

/** The latest edition of a report that is in the register, and when it came there. */
async function takenUp(tx: WriteDb, report: FoundReport) {
  const { id } = report.row;
  const row = await tx
    .selectFrom('report_take_ups')
    .leftJoin('publications', (join) =>
      join
        .onRef('publications.report_id', '=', 'report_take_ups.report_id')
        .onRef('publications.edition', '=', 'report_take_ups.edition'),
    )
    .select(['report_take_ups.edition', 'at', 'published_at'])
    .where('report_take_ups.report_id', '=', id)
    .orderBy('report_take_ups.edition', 'desc')
    .executeTakeFirst();
  const snapshots = row && (await listSnapshots(tx, id));
  const snapshot = snapshots?.find(({ edition }) => edition === row?.edition);
  if (row === undefined || snapshot === undefined) return undefined;
  const said = await saidBySnapshot(tx, snapshot, await guardsUntilNow(tx, report));
  return { said, published: row.published_at !== null, at: new Date(row.at) };
}
