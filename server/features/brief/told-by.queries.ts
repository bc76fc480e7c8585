import type { ReadDb } from '../../../db/database';
import type { Intervention } from '../../domain/follow-up/intervention';
import { groupBy } from '../../domain/group-by';
import { roundLabel } from '../../domain/reporting/round-label';
import { same } from '../../domain/same';
import { inSentence } from '../../domain/text/in-sentence';
import type { ListedIntervention } from '../threads/threads.contract';
import type { BriefDistrict } from './brief.contract';

type ToldBy = BriefDistrict['interventions'][number]['toldBy'];

/**
 * When and by what the status of interventions was told last: by a report, also one that told it anew, or on its own
 * page. What is not published is named only to who may read that.
 * @param sight keys of organisations of which whoever asks may also read what is internal
 */
export async function listToldBy(
  db: ReadDb,
  interventions: readonly ListedIntervention[],
  sight: readonly string[],
): Promise<(one: ListedIntervention) => ToldBy> {
  const rows = groupBy(
    (await revisionsOf(db, interventions)).filter(
      ({ owner, report_id, published_at }) =>
        report_id === null || published_at !== null || sight.includes(owner),
    ),
    ({ owner, id }) => `${owner}/${id}`,
    (row) => row,
  );
  return (one) => {
    const revisions = rows.get(`${one.owner.key}/${one.id}`) ?? [];
    const told = revisions.find((row, index) => tells(row, revisions[index + 1])) ?? revisions[0];
    return told === undefined ? { at: one.changedAt, round: null } : { at: told.at, round: roundOf(told) };
  };
}

type Row = Awaited<ReturnType<typeof revisionsOf>>[number];

/** Not where only who may read it has changed, nor where its people have changed something else of it. */
function tells(row: Row, before: Row | undefined): boolean {
  if (before === undefined) return true;
  const [now, then] = [saidIn(row), saidIn(before)];
  return row.report_id === null ? now.status !== then.status : !same(now, then);
}

/** Every revision says which it is: that is no change. */
const saidIn = ({ content }: Row): Intervention => ({ ...JSON.parse(content), revision: null });

const roundOf = ({ year, type }: Row): ToldBy['round'] =>
  year === null || type === null ? null : inSentence(roundLabel(year, type));

/** Newest first, also others of the same owners: each is told apart by its name. */
const revisionsOf = (db: ReadDb, interventions: readonly ListedIntervention[]) =>
  db
    .selectFrom('intervention_revisions')
    .innerJoin('interventions', (join) =>
      join
        .onRef('interventions.owner_key', '=', 'intervention_revisions.owner_key')
        .onRef('interventions.id', '=', 'intervention_id'),
    )
    .leftJoin('reports', 'reports.id', 'intervention_revisions.report_id')
    .leftJoin('reporting_rounds', 'reporting_rounds.key', 'reports.round_key')
    .leftJoin('publications', (join) =>
      join.onRef('publications.report_id', '=', 'reports.id').on('publications.edition', '=', 1),
    )
    .select(['interventions.owner_key as owner', 'interventions.id', 'intervention_revisions.content', 'at'])
    .select(['intervention_revisions.report_id', 'publications.published_at', 'year', 'type'])
    // Nothing has the empty name, so that an empty list finds nothing.
    // What has been found to be secret tells nothing, not even when it was said.
    .where(({ eb, ref }) => eb('intervention_revisions.revision', '>=', ref('interventions.readable_from')))
    .where('interventions.owner_key', 'in', ['', ...new Set(interventions.map(({ owner }) => owner.key))])
    .where('intervention_id', 'in', ['', ...new Set(interventions.map(({ id }) => id))])
    .orderBy('intervention_revisions.revision', 'desc')
    .execute();
